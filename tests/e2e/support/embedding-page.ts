import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { SITE } from './test.ts'

/** What a frame told the page around it. */
export interface Told {
  readonly polysocket: number
  readonly type: string
  readonly [field: string]: unknown
}

/** Notes everything that is posted to a page, whoever posts it. */
const RECORDER = `<!doctype html><title>Somebody's blog</title><script>
  window.told = []
  addEventListener('message', ({ data, origin, source }) => {
    const own = source === document.querySelector('iframe').contentWindow
    window.told.push({ data, origin, own })
  })
</script>`

/** A site of somebody else's, on an origin of its own, whose one page has a frame of ours. */
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
   * Opens the page that the guide prints, with another address in its frame.
   *
   * @param options Makes the options of the frame's address, once the page's origin is known.
   * @param hash Without the `#`.
   * @param wrap Puts the page's HTML into another.
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

  /** Posts anything to the frame, from the page around it. */
  async post(data: unknown): Promise<void> {
    await this.page.evaluate((posted) => {
      document.querySelector('iframe')!.contentWindow!.postMessage(posted, '*')
    }, data)
  }

  tell(command: object): Promise<void> {
    return this.post({ polysocket: 1, ...command })
  }

  /** What the frame itself has told so far. */
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
   * Waits until the frame has done all that was posted to it until now: what is posted later is
   * heard later, and this is seen.
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
