import type { EarlyTouch } from '../../playground/page/use-early-touch.ts'

/**
 * Reads what the visitor did with the picture of the playground so far; see `EARLY_TOUCH`.
 *
 * @returns `undefined` for a picture without content, as after a change of pages.
 */
export function readEarlyTouch(picture: HTMLElement): EarlyTouch | undefined {
  const fields = [...picture.querySelectorAll<HTMLTextAreaElement>('.plain-editor-text')]
  const { activeElement } = document
  // One field for wide windows and one for narrow windows; at most one was touched.
  const field =
    fields.find((each) => each === activeElement || each.value !== each.defaultValue) ?? fields[0]
  if (!field) return undefined
  const focused = field === activeElement ? 'code' : 'run'
  return {
    before: field.defaultValue,
    text: field.value,
    selection: [field.selectionStart, field.selectionEnd],
    focus: picture.contains(activeElement) ? focused : undefined,
    run: picture.hasAttribute('data-pressed'),
  }
}

/**
 * Resolves when no input method is composing in the picture and no pointer is pressed: the
 * characters or the press would be lost.
 */
export function letGo(picture: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(check)
    function check(): void {
      if (picture.hasAttribute('data-held')) return
      observer.disconnect()
      resolve()
    }
    observer.observe(picture, { attributeFilter: ['data-held'] })
    check()
  })
}
