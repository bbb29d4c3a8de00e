import { expect, type Locator, type Page } from '@playwright/test'

/** Monaco around or below a locator, once it has taken the plain editor's place. */
export async function monacoIn(around: Page | Locator): Promise<Locator> {
  const editor = around.locator('.monaco-editor').first()
  await expect(editor).toBeVisible({ timeout: 20_000 })
  return editor
}

/** Returns the text that Monaco shows; of a long file only what is in sight. */
export function codeIn(editor: Locator): Promise<string> {
  return editor
    .locator('.view-lines')
    .first()
    .evaluate((lines) =>
      [...lines.querySelectorAll<HTMLElement>('.view-line')]
        .sort((one, other) => parseFloat(one.style.top) - parseFloat(other.style.top))
        .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
        .join('\n'),
    )
}

/** Columns of a level of indentation. */
const LEVEL = 2

const indentOf = (line: string): number => line.length - line.trimStart().length

/**
 * Replaces the text of the editor that has the focus, key by key, as a person types it: where Monaco
 * indents a line otherwise, by Space and Backspace; and the brackets that it has closed by itself and
 * that were typed as well are deleted at the end.
 *
 * @param code No longer than the editor is high.
 */
export async function typeCode(editor: Locator, code: string): Promise<void> {
  const { keyboard } = editor.page()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.press('Delete')
  let before = ''
  for (const [at, line] of code.split('\n').entries()) {
    if (at > 0) await keyboard.press('Enter')
    const given = indentOf(before) + (/[{[(]$/.test(before) ? LEVEL : 0)
    const surplus = given - indentOf(line)
    // A closing bracket goes back by itself.
    if (surplus > 0 && !/^\s*[}\])]/.test(line)) {
      for (let level = 0; level < surplus / LEVEL; level++) await keyboard.press('Backspace')
    }
    await keyboard.type(' '.repeat(Math.max(-surplus, 0)) + line.trimStart())
    before = line
  }
  await keyboard.press('Control+Shift+End')
  await keyboard.press('Delete')
  await expect.poll(() => codeIn(editor)).toBe(code)
}
