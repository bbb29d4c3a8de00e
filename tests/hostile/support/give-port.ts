import type { Page } from '@playwright/test'

/** Start of the runtime's script, a string in the text of a module, whichever quotes it has. */
const START = /(["'`])\\?"use strict\\?";/

/** Takes the port that arrives with the first message. */
const TAKE = `addEventListener('message', ({ ports: [port] }) => { globalThis.port = port }, { once: true });`

/** Passes the runtime's port to programs, as if hostile code had broken the runtime. */
export async function givePort(page: Page): Promise<void> {
  await page.route(/virtual_sandbox-runtime/, async (route) => {
    const response = await route.fetch()
    const source = await response.text()
    const [start, quote] = START.exec(source) ?? []
    if (!start) throw new Error('The runtime begins in another way than expected.')
    const take = TAKE.replaceAll(quote!, `\\${quote}`)
    await route.fulfill({ response, body: source.replace(start, () => start + take) })
  })
}
