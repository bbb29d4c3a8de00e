import type { Page } from 'playwright'
import { EDITABLE } from './editable.ts'
import { reach, TYPED } from './milestones.ts'

/** Waits without any action on the page. */
export const look = async () => {}

/**
 * Types a character as soon as an editor accepts input, and stays until the character is visible.
 */
export async function typeAtOnce(page: Page): Promise<void> {
  await reach(page, 'editable')
  await page.locator(EDITABLE).first().focus()
  await page.keyboard.insertText(TYPED)
  await reach(page, 'typed')
}

/** Types at once, a mistake in any program, and stays until Monaco reports the mistake. */
export async function typeWrongly(page: Page): Promise<void> {
  await typeAtOnce(page)
  await reach(page, 'monaco')
  await reach(page, 'diagnostics')
}

/** Presses Run as soon as the button is enabled, and stays until the console has a row. */
export async function runAtOnce(page: Page): Promise<void> {
  await reach(page, 'runUsable')
  await page.getByRole('button', { name: 'Run', exact: true }).first().click()
  await reach(page, 'firstLine')
}
