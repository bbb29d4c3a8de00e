import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { TYPES } from '../../../tests/support/static-server.ts'

/** A file that was asked for and sent. */
export interface Transfer {
  readonly path: string
  /** Of the body, as it was sent. */
  readonly bytes: number
  /** Milliseconds since the epoch, when it was asked for. */
  readonly asked: number
  /** Whether it was fetched ahead, for a page that the visitor may open next. */
  readonly ahead: boolean
}

export interface CompressedServer {
  /** Without a slash at the end. */
  readonly url: string
  /** Everything that was sent since the last call of `forget`. */
  readonly transfers: readonly Transfer[]
  forget(): void
  /** Bytes of a file's body as a host with brotli would send it; computed when first asked for. */
  brotli(path: string): number
  close(): Promise<void>
}

/** What gains nothing by being compressed once more. */
const COMPRESSED = new Set(['.woff2', '.png', '.jpg'])

/** A file as it is and as it is sent. */
interface Body {
  readonly file: string
  readonly body: Buffer
}

/** Every file below a folder by its path; `index.html` by its folder's, too. */
function readBodies(folder: string): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).split(sep).join('/')
    const plain = readFileSync(file)
    const body = COMPRESSED.has(extname(file)) ? plain : gzipSync(plain, { level: 9 })
    bodies.set(path, { file, body })
    if (entry.name !== 'index.html') continue
    bodies.set(path.slice(0, -'index.html'.length), { file, body })
  }
  return bodies
}

/**
 * Serves a folder as a static host with gzip does, and keeps account of what it sent. Everything is
 * compressed beforehand, so that compressing takes no part in what is measured.
 *
 * @param folder Without a slash at the end.
 */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const transfers: Transfer[] = []
  const bodies = readBodies(folder)
  const brotli = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const found = bodies.get(path)
    if (!found) {
      response.writeHead(404).end()
      return
    }
    const { body } = found
    transfers.push({
      path,
      bytes: body.length,
      asked: performance.timeOrigin + performance.now(),
      ahead: request.headers['sec-purpose']?.includes('prefetch') ?? false,
    })
    const type = path.endsWith('/') ? '.html' : extname(path)
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(COMPRESSED.has(type) ? {} : { 'content-encoding': 'gzip' }),
      // A visit is either cold, in a browser of its own, or warm: then nothing is asked for again.
      'cache-control': 'max-age=3600',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    transfers,
    forget: () => void (transfers.length = 0),
    brotli(path) {
      const known = brotli.get(path)
      if (known !== undefined) return known
      const { file, body } = bodies.get(path)!
      const size = COMPRESSED.has(extname(file))
        ? body.length
        : brotliCompressSync(readFileSync(file)).length
      brotli.set(path, size)
      return size
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
