import type { Page } from 'playwright'
import { reach, TYPED } from './milestones.ts'

/** Looks at the page and does nothing. */
export const look = async () => {}

/** Types a character as soon as something can be typed into, then stays until Monaco is there. */
export async function typeAtOnce(page: Page): Promise<void> {
  await reach(page, 'editable')
  await page
    .locator(
      'textarea.plain-editor-text:not([inert] *), .monaco-editor .inputarea, .native-edit-context',
    )
    .first()
    .focus()
  await page.keyboard.insertText(TYPED)
  await reach(page, 'typed')
  await reach(page, 'monaco')
}

/** Presses Run as soon as it can be pressed, and stays until something is in the console. */
export async function runAtOnce(page: Page): Promise<void> {
  await reach(page, 'runUsable')
  await page.getByRole('button', { name: 'Run', exact: true }).first().click()
  await reach(page, 'firstLine')
}
