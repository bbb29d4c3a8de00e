import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { SITE } from './test.ts'

/** A message from an iframe to the embedding page. */
export interface Told {
  readonly polysocket: number
  readonly type: string
  readonly [field: string]: unknown
}

/** A page with a recorder of all posted messages, from any sender. */
const RECORDER = `<!doctype html><title>Somebody's blog</title><script>
  window.told = []
  addEventListener('message', ({ data, origin, source }) => {
    const own = source === document.querySelector('iframe').contentWindow
    window.told.push({ data, origin, own })
  })
</script>`

/** A foreign site, on a separate origin, with a single page containing an iframe of ours. */
export class EmbeddingPage {
  readonly frame: FrameLocator

  private constructor(
    readonly page: Page,
    readonly origin: string,
    readonly close: () => Promise<void>,
  ) {
    this.frame = page.frameLocator('iframe').first()
  }

  /**
   * Opens the page printed in the guide, with another address in the iframe.
   *
   * @param options Creates the options of the iframe's address, once the page's origin is known.
   * @param hash Without the `#`.
   * @param wrap Puts the page's HTML into another page.
   */
  static async open(
    page: Page,
    options: (origin: string) => string,
    hash: string,
    wrap = (html: string) => html,
  ): Promise<EmbeddingPage> {
    let html = ''
    const server = createServer((request, response) => {
      const found = request.url === '/'
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(found ? html : '')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const guide = await readFile('docs/guide/frames/page.html', 'utf8')
    const address = `${SITE()}/embed/?${options(origin)}#${hash}`
    html =
      RECORDER +
      wrap(
        guide
          .replace(/src="[^"]*"/, `src="${address.replaceAll('&', '&amp;')}"`)
          .replaceAll('https://polysocket.example', SITE()),
      )
    const embedding = new EmbeddingPage(page, origin, async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    })
    await page.goto(`${origin}/`)
    return embedding
  }

  get state() {
    return this.frame.getByRole('status', { name: 'Run state' })
  }

  /** Waits until the frame hears commands. */
  async ready(): Promise<void> {
    await expect.poll(() => this.types()).toContain('ready')
  }

  /** Posts any data to the iframe, from the embedding page. */
  async post(data: unknown): Promise<void> {
    await this.page.evaluate((posted) => {
      document.querySelector('iframe')!.contentWindow!.postMessage(posted, '*')
    }, data)
  }

  tell(command: object): Promise<void> {
    return this.post({ polysocket: 1, ...command })
  }

  /** Returns the iframe's own messages so far. */
  async told(): Promise<Told[]> {
    return this.page.evaluate(() => {
      const { told } = window as unknown as { told: { data: Told; own: boolean }[] }
      return told.filter(({ own }) => own).map(({ data }) => data)
    })
  }

  async types(): Promise<string[]> {
    return (await this.told()).map(({ type }) => type)
  }

  /**
   * Waits until the iframe has processed all messages posted so far: a later post is received
   * later, and the effect is visible.
   */
  async settled(): Promise<void> {
    const root = this.frame.locator('html')
    for (const [theme, dark] of [
      ['dark', true],
      ['light', false],
    ] as const) {
      await this.tell({ type: 'theme', theme })
      await expect(root).toHaveClass(dark ? /dark/ : /^(?!.*dark)/)
    }
  }
}
