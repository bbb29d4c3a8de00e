import type { Monaco } from './load.ts'

type Raw = () => Promise<string>

/** Declarations as text, fetched when a platform is chosen. */
const platforms = import.meta.glob<string>('../../../src/platforms/*/*.d.ts', {
  query: '?raw',
  import: 'default',
})
const environment = import.meta.glob<string>('../../../src/platforms/environment.d.ts', {
  query: '?raw',
  import: 'default',
})
const server = import.meta.glob<string>('../../../src/network/simulated/server.d.ts', {
  query: '?raw',
  import: 'default',
})

let latest = 0

/**
 * Gives the language services one platform's declarations, and takes away the last one's. When
 * called again before it is done, the later call wins.
 */
export async function usePlatform({ typescript }: Monaco, platform: string): Promise<void> {
  const call = ++latest
  const own = Object.entries(platforms).filter(([path]) =>
    path.includes(`/src/platforms/${platform}/`),
  )
  const common = [...Object.entries(environment), ...Object.entries(server)]
  const libraries = await Promise.all([...own, ...common].map(read))
  if (call !== latest) return
  typescript.typescriptDefaults.setExtraLibs(libraries)
  typescript.javascriptDefaults.setExtraLibs(libraries)
}

async function read([path, load]: [string, Raw]): Promise<{ content: string; filePath: string }> {
  // Beside the program's own files and not among them, with the references between them intact.
  return {
    content: await load(),
    filePath: `file:///.types${path.replace(/^(\.\.)?(\/\.\.)*/, '')}`,
  }
}
