import { namesOf } from '../../../../src/platforms/conditions.ts'
import type { ShownPlatform } from '../../../../src/platforms/contract.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'
import type { Locale } from '../../../../src/text.ts'
import { hasPage } from '../../../scenario/has-page.ts'
import { jsonLiteral, stringLiteral } from '../../../../src/writing/javascript.ts'

/** Writes the script for starting an exported project, with settings for the reader to change. */
export function startScript(
  scenario: Scenario,
  { ambient, conditions }: Pick<ShownPlatform, 'ambient' | 'conditions'>,
  locale: Locale,
): string {
  const { platform, profile, undeclared, declared, server, network } = scenario
  const names = namesOf(conditions, profile, (id) => !undeclared.includes(id))
  const value = (settings: unknown) => jsonLiteral(settings, 2).replace(/\n/g, '\n  ')
  const isPage = hasPage(scenario)
  const isSimulated = server.mode === 'simulated'
  return `import * as platform from ${stringLiteral(`./polysocket/${platform}.js`)}
import { runProject } from './polysocket/project.js'
${isPage ? PAGES : ''}
await runProject({
  folder: new URL('./program/', import.meta.url),
  platform,${isPage ? `\n  pages: createPages(import.meta.url, ${value(locale)}),` : ''}
  profile: ${value(profile)},
  undeclared: ${value(undeclared)},${declared ? `\n  declared: ${value(declared)},` : ''}
  server: ${value(server)},${isSimulated ? `\n  network: ${value(network)},` : ''}
  ambient: ${value(ambient)},${names ? `\n  conditions: ${value(names)},` : ''}
  locale: ${value(locale)},
})
`
}

/** Vue reads the environment when loading, so the warnings are switched off before. */
const PAGES = `
process.env.NODE_ENV ??= 'production'
const { createPages } = await import('./polysocket/pages.js')
`
