import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { installPackage } from '../../scripts/test/tools/packages.ts'

const DISPLAY = ':97'
const PORT = 4545
const LIBRARIES = '/usr/lib'

/** Finds WebKitGTK's small browser below the system's libraries. */
function findMiniBrowser(): string | undefined {
  const found = readdirSync(LIBRARIES, { recursive: true, withFileTypes: true }).find(
    ({ name }) => name === 'MiniBrowser',
  )
  return found && join(found.parentPath, found.name)
}

/** Processes beside a session, ended with the session. */
export interface WebKit {
  readonly driver: WebDriver
  close(): Promise<void>
}

/**
 * Starts WebKit and a session.
 *
 * @returns `undefined` when WebKitGTK is neither installed nor installable.
 */
export async function startWebKit(): Promise<WebKit | undefined> {
  for (const [command, name] of [
    ['WebKitWebDriver', 'webkit2gtk-driver'],
    ['Xvfb', 'xvfb'],
  ] as const) {
    if (spawnSync('which', [command]).status !== 0) installPackage(name)
  }
  const binary = findMiniBrowser()
  if (!binary) return undefined
  const env = {
    ...process.env,
    DISPLAY,
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  }
  const processes: ChildProcess[] = [
    spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' }),
    spawn('WebKitWebDriver', [`--port=${PORT}`, '--host=127.0.0.1'], { stdio: 'ignore', env }),
  ]
  const driver = await connect(binary)
  return {
    driver,
    async close() {
      await driver.quit().catch(() => {})
      for (const child of processes) child.kill()
    },
  }
}

async function connect(binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  for (let tries = 0; ; tries++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${PORT}`)
        .withCapabilities(capabilities)
        .build()
    } catch (error) {
      if (tries === 20) throw error
      await wait(250)
    }
  }
}
