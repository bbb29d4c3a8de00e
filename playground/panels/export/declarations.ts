import type { ShownPlatform } from '../../../src/platforms/contract.ts'
import type { Locale } from '../../../src/text.ts'
import { inLanguage } from '../../editor/monaco/doc-language.ts'

/** Declarations as text, fetched when a project is exported. */
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

/**
 * Fetches the declarations for a platform's programs, as in the editor.
 *
 * @param locale Language of the doc comments.
 * @returns Text by path; the references between the files hold.
 */
export async function fetchDeclarations(
  { id, sees = [] }: ShownPlatform,
  locale: Locale,
): Promise<Record<string, string>> {
  const seen = [id, ...sees]
  const own = Object.entries(platforms).filter(([path]) =>
    seen.some((platform) => path.includes(`/src/platforms/${platform}/`)),
  )
  const all = [...own, ...Object.entries(environment), ...Object.entries(server)]
  const texts = await Promise.all(
    all.map(async ([path, load]): Promise<[string, string]> => [
      path.replace(/^.*\/src\/(platforms|network\/simulated)\//, ''),
      inLanguage(await load(), locale),
    ]),
  )
  return Object.fromEntries(texts)
}
