import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { TYPES } from '../../../tests/support/static-server.ts'

/** A requested and sent file. */
export interface Transfer {
  readonly path: string
  /** Size of the body as sent. */
  readonly bytes: number
  /** Time of the request, in milliseconds since the epoch. */
  readonly asked: number
  /** Whether the request is a prefetch for the visitor's possible next page. */
  readonly ahead: boolean
}

export interface CompressedServer {
  /** Without a slash at the end. */
  readonly url: string
  /** All transfers since the last call of `forget`. */
  readonly transfers: readonly Transfer[]
  forget(): void
  /** Returns the bytes of a file's body with brotli compression; computed on first use. */
  brotli(path: string): number
  close(): Promise<void>
}

/** Formats already compressed. */
const COMPRESSED = new Set(['.woff2', '.png', '.jpg'])

/** A file's original and sent bodies. */
interface Body {
  readonly file: string
  readonly body: Buffer
}

/** Reads every file below a folder by path; `index.html` also by its folder's path. */
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
 * Serves a folder like a static host with gzip, and records the transfers. All files are compressed
 * beforehand, so that compression has no effect on the measurements.
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
