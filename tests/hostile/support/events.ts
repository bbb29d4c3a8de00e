import type { BrowserContext, Page } from '@playwright/test'

/**
 * Records forbidden events around a page: dialogs, windows, downloads, requests to other hosts, and
 * navigation of iframes.
 *
 * @param site Address of the page's own requests.
 * @param mayConnect Whether the program may have a socket to this address: Firefox reports the
 *   handshake as a request.
 */
export function watchEvents(
  context: BrowserContext,
  page: Page,
  site: string,
  mayConnect: (url: string) => boolean,
): string[] {
  const events: string[] = []
  page.on('dialog', (dialog) => {
    events.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('page', (opened) => events.push(`a window: ${opened.url()}`))
  page.on('download', (download) => events.push(`a download: ${download.url()}`))
  page.on('crash', () => events.push('a crash'))
  page.on('framenavigated', (frame) => {
    const url = frame.url()
    const own =
      frame === page.mainFrame() ? url.startsWith(site) : /^about:(srcdoc|blank)$/.test(url)
    if (!own) events.push(`a navigation: ${url}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    const isOwn = /^(data|blob|about):/.test(url) || url.startsWith(site)
    if (!isOwn && !mayConnect(url)) events.push(`a request: ${url}`)
  })
  return events
}
