/**
 * `npm run preview`: the built site as the plainest static host would serve it, under the base path
 * of the build (`BASE`), and the live server alongside, on `PORT` or 4173.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { attachLiveServer, readOrigins } from '../src/network/live/index.ts'
import { scenarios } from '../src/network/scenarios/index.ts'
import { previewSite } from './preview-site.ts'

const base = process.env.BASE || '/'
const port = Number(process.env.PORT || 4173)
const folder = join(import.meta.dirname, 'dist')
if (!existsSync(folder)) {
  console.error('There is no built site yet. Build it first: npm run build')
  process.exit(1)
}

const server = createServer(previewSite(folder, base))
attachLiveServer(server, {
  path: `${base}live/`,
  scenarios,
  alone: true,
  origins: readOrigins(process.env.LIVE_ORIGINS),
})
server.listen(port, '127.0.0.1', () => {
  const origin = `127.0.0.1:${port}${base}`
  console.log(`Site:        http://${origin}`)
  console.log(`Live server: ws://${origin}live/`)
})
