/**
 * `npm run preview`: the built site as the plainest static host would serve it, under the base path
 * of the build (`BASE`), and the live server alongside, on `PORT` or 4173. Sends no header that
 * such a host would need configuration for.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import sirv from 'sirv'
import { attachLiveServer, readOrigins } from '../src/network/live/index.ts'
import { scenarios } from '../src/network/scenarios/index.ts'

const base = process.env.BASE || '/'
const port = Number(process.env.PORT || 4173)
const folder = join(import.meta.dirname, 'dist')
if (!existsSync(folder)) {
  console.error('There is no built site yet. Build it first: npm run build')
  process.exit(1)
}
const notFound = readFileSync(join(folder, '404.html'))

/**
 * Returns whether a path lacks the slash at the end. Pages are folders, and a page's relative links
 * hold only behind the slash.
 */
const lacksSlash = (path: string) =>
  !path.endsWith('/') &&
  statSync(join(folder, normalize(path)), { throwIfNoEntry: false })?.isDirectory() === true

const files = sirv(folder)

const server = createServer((request, response) => {
  const [pathname = '', query] = (request.url ?? '/').split('?')
  const search = query === undefined ? '' : `?${query}`
  const missing = () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
  }
  // Of two slashes the second begins a host's name where an answer sends the browser on.
  if (!pathname.startsWith(base) || pathname.includes('//')) return missing()
  const path = pathname.slice(base.length - 1)
  if (lacksSlash(path)) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    return
  }
  request.url = path + search
  files(request, response, missing)
})

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
