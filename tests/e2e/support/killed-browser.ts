import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { chromiumPath } from '../../support/chromium.ts'

/** A Chromium with a profile on the disk, in separate processes, for tests of a killed browser. */
export class KilledBrowser {
  #process: ChildProcess | undefined
  #browser: Browser | undefined

  private constructor(readonly profile: string) {}

  static async create(): Promise<KilledBrowser> {
    return new KilledBrowser(await mkdtemp(join(tmpdir(), 'polysocket-profile-')))
  }

  /** Starts the browser, with a single empty tab. */
  async start(): Promise<Page> {
    const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking']
    const address = ['--remote-debugging-port=0', `--user-data-dir=${this.profile}`]
    // A process group of its own, so that all of its processes can be killed at once.
    this.#process = spawn(
      chromiumPath()!,
      [...flags, ...address, '--no-first-run', 'about:blank'],
      {
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    this.#browser = await chromium.connectOverCDP(await this.#endpoint())
    return this.#browser.contexts()[0]!.newPage()
  }

  /** Ends the browser at once: no code in the browser runs any more. */
  async kill(): Promise<void> {
    const killed = this.#process!
    if (killed.exitCode !== null || killed.signalCode !== null) return
    process.kill(-killed.pid!, 'SIGKILL')
    await once(killed, 'exit')
    await this.#browser?.close()
  }

  async end(): Promise<void> {
    await this.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Reads the browser's endpoint from the output. */
  #endpoint(): Promise<string> {
    return new Promise((resolve, reject) => {
      let printed = ''
      this.#process!.once('exit', () => reject(new Error(`Chromium did not start: ${printed}`)))
      this.#process!.stderr!.on('data', (data) => {
        printed += String(data)
        const [, address] = /DevTools listening on (ws:\/\/\S+)/.exec(printed) ?? []
        if (address) resolve(address)
      })
    })
  }
}
