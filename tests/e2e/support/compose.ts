import type { Page } from '@playwright/test'

/** A key taken by an input method, as reported by browsers. */
interface ComposedKey {
  readonly key: string
  readonly code: string
}

/** An input method's composition from some keys. */
export interface Composition {
  readonly keys: readonly ComposedKey[]
  /** Content of the text after each key. */
  readonly steps: readonly string[]
  /** The final text. */
  readonly result: string
}

/** Composes like an input method: each key is reported, and taken by the method. */
export async function compose(
  page: Page,
  browser: string,
  composition: Composition,
): Promise<void> {
  if (browser === 'chromium') await composeByDriver(page, composition)
  else await page.evaluate(composeByEvents, composition)
}

/** Chromium's key code for such keys. */
const TAKEN = 229

async function composeByDriver(page: Page, { keys, steps, result }: Composition): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [at, text] of steps.entries()) {
    const key = { ...keys[at]!, windowsVirtualKeyCode: TAKEN, nativeVirtualKeyCode: TAKEN }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }
  await session.send('Input.insertText', { text: result })
  await session.detach()
}

/** Simulates an input method by events on a field, because Firefox's driver has no input method. */
function composeByEvents({ keys, steps, result }: Composition): void {
  const field = document.activeElement as HTMLTextAreaElement
  const start = field.selectionStart
  const tell = (type: string, data: string) =>
    field.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, cancelable: true }))
  const put = (text: string, end: number) => {
    field.setRangeText(text, start, end, 'end')
    const inputType = 'insertCompositionText'
    const input = { data: text, inputType, isComposing: true, bubbles: true }
    field.dispatchEvent(new InputEvent('input', input))
  }
  let end = start
  tell('compositionstart', '')
  for (const [at, text] of steps.entries()) {
    const key = { ...keys[at]!, keyCode: 229, isComposing: true, bubbles: true, cancelable: true }
    field.dispatchEvent(new KeyboardEvent('keydown', key))
    tell('compositionupdate', text)
    put(text, end)
    end = start + text.length
    field.dispatchEvent(new KeyboardEvent('keyup', key))
  }
  tell('compositionupdate', result)
  put(result, end)
  tell('compositionend', result)
}
