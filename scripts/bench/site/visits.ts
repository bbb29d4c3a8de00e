import type { Page } from 'playwright'
import { EDITABLE } from './editable.ts'
import { reach, TYPED } from './milestones.ts'

/** Looks at the page and does nothing. */
export const look = async () => {}

/** Types a character as soon as something can be typed into, and stays until it is on screen. */
export async function typeAtOnce(page: Page): Promise<void> {
  await reach(page, 'editable')
  await page.locator(EDITABLE).first().focus()
  await page.keyboard.insertText(TYPED)
  await reach(page, 'typed')
}

/** Types at once, which is a mistake in any program, and stays until Monaco says so. */
export async function typeWrongly(page: Page): Promise<void> {
  await typeAtOnce(page)
  await reach(page, 'monaco')
  await reach(page, 'diagnostics')
}

/** Presses Run as soon as it can be pressed, and stays until something is in the console. */
export async function runAtOnce(page: Page): Promise<void> {
  await reach(page, 'runUsable')
  await page.getByRole('button', { name: 'Run', exact: true }).first().click()
  await reach(page, 'firstLine')
}
