import { dirname, relative, sep } from 'node:path'
import type { Sizes } from './kinds.ts'

/** Bytes of each part of the code in a chunk, by the chunk's name; not compressed. */
export type Parts = Readonly<Record<string, Sizes>>

/**
 * Returns the package of a module, or else the module's folder in the project.
 *
 * @param id Name from the bundler, perhaps with a query.
 * @param project Folder of the project.
 */
export function partOf(id: string, project = process.cwd()): string {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').split(sep).join('/')
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  if (name) return name
  const inside = relative(project, path)
  // What a plugin makes up has no folder.
  return inside.startsWith('..') || !path.startsWith('/') ? path : dirname(inside)
}

/** Adds up the parts of some chunks. */
export function partsOf(parts: Parts, chunks: Iterable<string>): Sizes {
  const sizes: Record<string, number> = {}
  for (const chunk of chunks) {
    for (const [part, size] of Object.entries(parts[chunk] ?? {})) {
      if (size > 0) sizes[part] = (sizes[part] ?? 0) + size
    }
  }
  return sizes
}
