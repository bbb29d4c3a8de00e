import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

/** Writes files to a folder. @returns The folder. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/**
 * Sends a drag of files and folders, as from a file manager, to the middle of the page.
 *
 * @returns A function for dropping them.
 */
export async function drag(page: Page, paths: readonly string[]): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const { width, height } = page.viewportSize()!
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
  await send('dragEnter')
  await send('dragOver')
  return async () => void (await send('drop'))
}

/** Sends a paste of files, as after copying in a file manager. */
export async function pasteFiles(
  page: Page,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer()
    for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name))
    const options = { clipboardData: data, bubbles: true, cancelable: true }
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', options))
  }, files)
}
