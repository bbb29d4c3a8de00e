import type { Locale } from '../../../src/text.ts'
import { besideTypes } from '../../../src/platforms/beside-types.ts'
import { platformById } from '../../../src/platforms/shown.ts'
import { fetchDeclarations } from '../declarations.ts'
import type { Monaco } from './load.ts'
import { UNTYPED, UNTYPED_TEXT } from './untyped.ts'

let latest = 0

/**
 * Supplies the language service with the declarations of a platform, and removes the previous
 * platform's. When called again before the end, the later call wins.
 *
 * @param profile Id of the profile, which may have declarations of its own.
 * @param locale Language of the doc comments.
 */
export async function usePlatform(
  { typescript }: Monaco,
  platform: string,
  profile: string,
  locale: Locale,
): Promise<void> {
  const call = ++latest
  const seen = { id: platform, sees: platformById(platform)?.sees ?? [] }
  const declarations = await fetchDeclarations(seen, profile, locale)
  const libraries = Object.entries(declarations).map(([path, content]) => ({
    content,
    // Beside the program's own files and not among them, with the references between them intact.
    filePath: `file:///.types/${path}`,
  }))
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
