import type { Locale } from '../../../src/text.ts'
import { platformById } from '../../../src/platforms/shown.ts'
import { besideTypes } from '../../../src/platforms/beside-types.ts'
import { inLanguage } from './doc-language.ts'
import type { Monaco } from './load.ts'
import { UNTYPED, UNTYPED_TEXT } from './untyped.ts'

type Raw = () => Promise<string>

/** Declarations as text, fetched when a platform is chosen. */
const platforms = import.meta.glob<string>(
  ['../../../src/platforms/[!_]*/*.d.ts', '../../../src/platforms/*/page/types/*.d.ts'],
  {
    query: '?raw',
    import: 'default',
  },
)
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
 * Supplies the language service with the declarations of a platform, and removes the previous
 * platform's. When called again before the end, the later call wins.
 *
 * @param locale Language of the doc comments.
 */
export async function usePlatform(
  { typescript }: Monaco,
  platform: string,
  locale: Locale,
): Promise<void> {
  const call = ++latest
  const seen = [platform, ...(platformById(platform)?.sees ?? [])]
  const own = Object.entries(platforms).filter(([path]) =>
    seen.some((id) => path.includes(`/src/platforms/${id}/`)),
  )
  const common = [...Object.entries(environment), ...Object.entries(server)]
  const libraries = await Promise.all(
    [...own, ...common].map(async ([path, load]: [string, Raw]) => ({
      content: inLanguage(await load(), locale),
      // Beside the program's own files and not among them, with the references between them intact.
      filePath: path.replace(/^[./]*/, 'file:///.types/'),
    })),
  )
  const texts = libraries.map(({ content }) => content)
  for (const [index, content] of besideTypes(platform, texts).entries()) {
    libraries.push({ content, filePath: `file:///.types/beside-${index}.d.ts` })
  }
  libraries.push({ content: UNTYPED_TEXT, filePath: UNTYPED })
  if (call !== latest) return
  const options = typescript.typescriptDefaults.getCompilerOptions()
  if (options.locale !== locale) {
    typescript.typescriptDefaults.setCompilerOptions({ ...options, locale })
  }
  typescript.typescriptDefaults.setExtraLibs(libraries)
}
