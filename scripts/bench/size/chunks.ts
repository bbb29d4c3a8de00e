import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A script of the built site. */
export interface Chunk {
  /** Name of the file without hash and extension, e.g. `theme`; the same from build to build. */
  readonly name: string
  /** Bytes, compressed by gzip. */
  readonly size: number
  /** Files required to run the chunk. */
  readonly imports: readonly string[]
}

/** The scripts of a build, by file. */
export type Chunks = ReadonlyMap<string, Chunk>

/** A static import. A dynamic import has a parenthesis before the name, and is fetched later. */
const IMPORT = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g

/** Reads every script below a folder of the built site. */
export function readChunks(assets: string): Chunks {
  const files = readdirSync(assets, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(assets, file))
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const code = readFileSync(file, 'utf8')
      const named = [...code.matchAll(IMPORT)].map(([, path]) => join(dirname(file), path!))
      return [
        file,
        {
          name: chunkName(file),
          size: gzipSync(code, { level: 9 }).length,
          // A text that looks like an import names no file.
          imports: named.filter((path) => known.has(path)),
        },
      ]
    }),
  )
}

/** Returns the name of a chunk's file without the content hash. */
export function chunkName(file: string): string {
  return basename(file)
    .replace(/[.-][\w-]{8}(?=(?:\.lean)?\.js$)/, '')
    .replace(/\.js$/, '')
}

/** Returns some files and all files imported directly or indirectly. */
export function withImports(chunks: Chunks, entries: Iterable<string>): Set<string> {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const next of chunks.get(file)?.imports ?? []) visit(next)
  }
  for (const entry of entries) visit(entry)
  return reached
}
