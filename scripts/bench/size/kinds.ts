import { join, sep } from 'node:path'
import { pageFormats } from '../../../src/platforms/lists/page-formats.ts'
import { frameworkFolders } from '../../../src/platforms/page-formats.ts'
import { readChunks, withImports, type Chunks } from './chunks.ts'
import { readPages } from './pages.ts'

/** Compressed sizes in bytes, by the name of the chunk. */
export type Sizes = Readonly<Record<string, number>>

const pages = Object.keys(pageFormats)

/**
 * Scripts fetched at the same moment, by entry chunks. Chunks of earlier entries do not count
 * again. `docs page` is the heaviest page to read; the playground comes with the texts of a single
 * language, Chinese as the larger.
 */
const ENTRIES = {
  'playground shell': ['Playground', 'zh'],
  compiler: ['compile-file'],
  'sandbox runtime': ['virtual_sandbox-runtime'],
  'page compiler': ['compiler'],
  'page framework': Object.keys(frameworkFolders).map((name) => `virtual_page-framework-${name}`),
  'page screen': pages.map((id) => `virtual_page-screen-${id}`),
  editor: ['setup'],
  'TypeScript worker': ['ts.worker'],
} as const

export type Kind = 'docs page' | keyof typeof ENTRIES

/**
 * Measures the sizes of each kind in the built site.
 *
 * @param dist Folder of the site, built for the base path `/`.
 * @throws Error When a kind's chunk is missing: the chunk was renamed, and the list above must
 *   follow.
 */
export function measureKinds(dist: string): Record<Kind, Sizes> {
  const chunks = readChunks(join(dist, 'assets'))
  const page = heaviestPage(dist, chunks).files
  const fetched = new Set(page)
  const kinds = Object.entries(ENTRIES).map(([kind, names]) => {
    const entries = names.flatMap((name) => {
      const named = [...chunks].filter(([, chunk]) => chunk.name === name).map(([file]) => file)
      if (named.length === 0) throw new Error(`The build has no chunk "${name}" (${kind}).`)
      return named
    })
    const needed = [...withImports(chunks, entries)].filter((file) => !fetched.has(file))
    for (const file of needed) fetched.add(file)
    return [kind, sizesOf(chunks, needed)]
  })
  return { 'docs page': sizesOf(chunks, page), ...Object.fromEntries(kinds) }
}

export const total = (sizes: Sizes) => Object.values(sizes).reduce((sum, size) => sum + size, 0)

/** Returns the address of the page measured for `docs page`. */
export function measuredPage(dist: string): string {
  return heaviestPage(dist, readChunks(join(dist, 'assets'))).address
}

function heaviestPage(dist: string, chunks: Chunks) {
  const pages = [...readPages(dist)].map(([path, entries]) => {
    const files = withImports(chunks, entries)
    const address = `/${path
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`
    return { address, files, weight: total(sizesOf(chunks, files)) }
  })
  return pages.reduce((heaviest, page) => (page.weight > heaviest.weight ? page : heaviest))
}

/**
 * Adds up the sizes of chunks by name: the order of chunks of the same name in the build has no
 * meaning.
 */
function sizesOf(chunks: Chunks, files: Iterable<string>): Sizes {
  const sizes: Record<string, number> = {}
  for (const file of files) {
    const chunk = chunks.get(file)
    if (chunk) sizes[chunk.name] = (sizes[chunk.name] ?? 0) + chunk.size
  }
  return sizes
}
