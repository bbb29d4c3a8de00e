import type { BrowserContext, Page } from '@playwright/test'

/**
 * Notes what must not happen around a page: dialogs, windows, downloads, requests to other hosts,
 * and frames that go anywhere.
 *
 * @param site Where the page's own requests go.
 * @param mayConnect Whether the program may have a socket to this address: Firefox tells of its
 *   handshake as the request that it is.
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
