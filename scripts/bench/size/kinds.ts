import { join, sep } from 'node:path'
import { readChunks, withImports, type Chunks } from './chunks.ts'
import { readPages } from './pages.ts'

/** Compressed sizes in bytes, by the name of the chunk. */
export type Sizes = Readonly<Record<string, number>>

/**
 * What is fetched at a moment of its own, by the chunks that it begins with. What an earlier one has
 * brought along does not count again. `docs page` is the heaviest page to read; the playground comes
 * with the words of one language, of which the Chinese weigh more.
 */
const ENTRIES = {
  'playground shell': ['Playground', 'zh'],
  compiler: ['compile-file'],
  'sandbox runtime': ['virtual_sandbox-runtime'],
  'page compiler': ['compiler'],
  'page framework': ['virtual_page-framework'],
  'page screen': ['virtual_page-screen'],
  editor: ['setup'],
  'TypeScript worker': ['ts.worker'],
} as const

export type Kind = 'docs page' | keyof typeof ENTRIES

/**
 * Measures what the built site has of each kind.
 *
 * @param dist Folder of the site, built for the base path `/`.
 * @throws Error When a kind's chunk is not there: it was renamed, and the list above has to follow.
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

/** Address of the page that `docs page` was measured on, for whoever wants to look at it. */
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

/** Chunks of the same name count together: their order in the build says nothing. */
function sizesOf(chunks: Chunks, files: Iterable<string>): Sizes {
  const sizes: Record<string, number> = {}
  for (const file of files) {
    const chunk = chunks.get(file)
    if (chunk) sizes[chunk.name] = (sizes[chunk.name] ?? 0) + chunk.size
  }
  return sizes
}
