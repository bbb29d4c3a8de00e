import { unzipSync } from 'fflate'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import { WebSocket } from 'ws'
import type { Playground } from './playground.ts'

/**
 * Exports the playground's content.
 *
 * @returns The file as created by the page: Firefox's driver saves no files.
 */
export async function exportedFile(
  playground: Playground,
  format: 'project' | 'page',
): Promise<Buffer> {
  const { page, words } = playground
  const made = await page.evaluateHandle(() => {
    HTMLAnchorElement.prototype.click = () => {}
    const file = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob)
        return 'blob:'
      }
    })
    return { file }
  })
  await playground.button(words.export.label).click()
  await page.getByRole('menuitem', { name: words.export[format] }).click()
  const text = await made.evaluate(async ({ file }) => {
    const bytes = new Uint8Array(await (await file).arrayBuffer())
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  })
  return Buffer.from(text, 'latin1')
}

/** Unpacks a zip. @returns The folder. */
export function unpack(zip: Buffer, folder: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

/** Installs and starts a project with a page as its program, by the README's instructions. */
export async function startProject(folder: string) {
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  // What `npm start` runs; npm itself would leave it behind when it is ended.
  const child = spawn('node', ['start.js'], { cwd: folder, env: { ...process.env, PORT: '0' } })
  let printed = ''
  child.stdout.on('data', (data) => (printed += data))
  child.stderr.on('data', (data) => (printed += data))
  await expect.poll(() => printed).toMatch(/http:\S+/)
  const address = /http:\S+/.exec(printed)![0]
  return {
    address,
    printed: () => printed,
    /** Resolves with whether a page of another site can reach a program. */
    hears(origin: string): Promise<boolean> {
      const channel = new WebSocket(`${address.replace('http', 'ws')}channel`, { origin })
      return new Promise((resolve) => {
        channel.on('open', () => resolve(true))
        channel.on('error', () => resolve(false))
      })
    },
    async stop() {
      const ending = once(child, 'exit')
      child.kill()
      await ending
    },
  }
}
