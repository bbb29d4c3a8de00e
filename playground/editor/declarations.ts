import type { ShownPlatform } from '../../src/platforms/contract.ts'
import { underProfile } from '../../src/platforms/profile-types.ts'
import type { Locale } from '../../src/text.ts'
import { inLanguage } from './monaco/doc-language.ts'

type Raw = () => Promise<string>

/** Declarations of the platforms as text, fetched when a platform is chosen. */
const platforms = import.meta.glob<string>(
  ['../../src/platforms/[!_]*/*.d.ts', '../../src/platforms/*/page/types/*.d.ts'],
  { query: '?raw', import: 'default' },
)
/** Further declarations, each of a profile alone. */
const profiles = import.meta.glob<string>('../../src/platforms/*/profile-types/*.d.ts', {
  query: '?raw',
  import: 'default',
})
/** Declarations for programs on every platform. */
const common = import.meta.glob<string>(
  ['../../src/platforms/environment.d.ts', '../../src/network/simulated/server.d.ts'],
  { query: '?raw', import: 'default' },
)

/**
 * Fetches the declarations for a platform's programs under a profile.
 *
 * @param profile Id of the profile.
 * @param locale Language of the doc comments.
 * @returns Text by path from the root of the source, e.g. `src/platforms/web/api.d.ts`.
 */
export async function fetchDeclarations(
  { id, sees = [] }: Pick<ShownPlatform, 'id' | 'sees'>,
  profile: string,
  locale: Locale,
): Promise<Record<string, string>> {
  const seen = [id, ...sees]
  const own = textsOf(platforms, (path) =>
    seen.some((platform) => path.startsWith(`src/platforms/${platform}/`)),
  )
  const ofProfile = textsOf(
    profiles,
    (path) => path === `src/platforms/${id}/profile-types/${profile}.d.ts`,
  )
  const texts = await Promise.all([own, ofProfile, textsOf(common, () => true)])
  const further = texts[1].map(([, text]) => text).join('\n')
  const first = texts[0].map(([path, text]) => [path, underProfile(text, further)] as const)
  const all = [first, ...texts.slice(1)].flat()
  return Object.fromEntries(all.map(([path, text]) => [path, inLanguage(text, locale)]))
}

/** Fetches the texts of some files. */
function textsOf(files: Readonly<Record<string, Raw>>, isWanted: (path: string) => boolean) {
  const wanted = Object.entries(files)
    .map(([path, load]) => [path.replace(/^[./]*/, ''), load] as const)
    .filter(([path]) => isWanted(path))
  return Promise.all(wanted.map(async ([path, load]) => [path, await load()] as const))
}
