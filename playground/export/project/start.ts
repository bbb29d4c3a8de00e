import type { Scenario } from '../../../src/permalink/scenario.ts'
import type { Platform } from '../../../src/platforms/contract.ts'
import type { Locale } from '../../../src/text.ts'

/** Writes the script that starts an exported project; its settings are there to be changed. */
export function startScript(
  { platform, profile, undeclared, server }: Scenario,
  { ambient }: Pick<Platform, 'ambient'>,
  locale: Locale,
): string {
  const value = (settings: unknown) => JSON.stringify(settings, null, 2).replace(/\n/g, '\n  ')
  return `import * as platform from './polysocket/${platform}.js'
import { runProject } from './polysocket/project.js'

await runProject({
  folder: new URL('./program/', import.meta.url),
  platform,
  profile: ${value(profile)},
  undeclared: ${value(undeclared)},
  server: ${value(server)},
  ambient: ${value(ambient)},
  locale: ${value(locale)},
})
`
}
