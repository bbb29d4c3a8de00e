import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Waits until Monaco has replaced the plain editor, and returns Monaco around or below a locator.
 */
export async function monacoIn(around: Page | Locator): Promise<Locator> {
  const editor = around.locator('.monaco-editor').first()
  await expect(editor).toBeVisible({ timeout: 20_000 })
  return editor
}

/** Returns the text visible in Monaco; of a long file only the visible part. */
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
 * Replaces the text of the focused editor, key by key, like a person: where Monaco indents a line
 * otherwise, by Space and Backspace; brackets closed automatically and typed as well are deleted at
 * the end.
 *
 * @param code No longer than the height of the editor.
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
