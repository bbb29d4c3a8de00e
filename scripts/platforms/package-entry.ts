/**
 * Writes the module of the package for a platform.
 *
 * @param profiles Ids of the profiles, written out: a bundle has no use for the texts.
 * @param hasRepairs Whether the platform repairs samples of its document.
 */
export function packageEntry(id: string, profiles: readonly string[], hasRepairs: boolean): string {
  const folder = `../platforms/${id}`
  const types = hasRepairs ? 'PortabilityNote, Repair' : 'PortabilityNote'
  return `// Derived from \`src/platforms/list.ts\` by \`npm run platforms\`.
import type { ${types} } from '../platforms/contract.ts'
import { notes as all } from '${folder}/notes/index.ts'
import type { profiles } from '${folder}/profiles.ts'
${hasRepairs ? `import { repairs as mends } from '${folder}/repairs.ts'\n` : ''}import { shim } from '${folder}/shim/index.ts'
import type { Globals, Modules } from '${folder}/surface.ts'
import { install, type Installed, type PlatformOptions } from './platform.ts'

export type { ${types} } from '../platforms/contract.ts'
export type { Globals, Modules } from '${folder}/surface.ts'
export type { Installed, PlatformOptions, RaisedNote } from './platform.ts'

/** Every portability note of the platform, with text in English and Chinese. */
export const notes: readonly PortabilityNote[] = all
${hasRepairs ? '\n/** Repairs, by pattern, for samples broken by the document. */\nexport const repairs: readonly Repair[] = mends\n' : ''}
/** Id of a profile of the platform. */
export type Profile = (typeof profiles)[number]['id']

const ids: readonly Profile[] = [${profiles.map((profile) => `'${profile}'`).join(', ')}]

/**
 * Builds the platform's API over a \`WebSocket\` class, with portability notes.
 *
 * @throws RangeError When no such profile exists.
 */
export function createPlatform(options: PlatformOptions<Profile>): Installed<Modules, Globals> {
  return install(shim, ids, options) as unknown as Installed<Modules, Globals>
}
`
}
