import { scenarios } from '../network/scenarios/index.ts'
import { decodeScenario, encodeScenario } from '../permalink/index.ts'
import { platformById, platforms } from '../platforms/index.ts'
import { defaultScenario } from '../scenario/defaults.ts'
import { SERVER_FILE } from '../scenario/file-names.ts'
import type { Scenario, ServerChoice } from '../scenario/scenario.ts'
import { readArguments } from './arguments.ts'
import { readProgram } from './files.ts'
import { DEFAULT_BASE } from './help.ts'
import { known } from './known.ts'
import { readNetwork } from './network.ts'
import { readPair } from './pair.ts'
import { misuse } from './problem.ts'

const OPTIONS = {
  platform: { type: 'string' },
  profile: { type: 'string' },
  scenario: { type: 'string' },
  server: { type: 'string' },
  live: { type: 'string' },
  network: { type: 'string', multiple: true },
  undeclared: { type: 'string', multiple: true },
  declared: { type: 'string', multiple: true },
  base: { type: 'string' },
} as const

/**
 * Creates a link: `polysocket link`.
 *
 * @returns The link.
 * @throws Problem, or LinkError when the program is too large for a link.
 */
export async function link(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (positionals.length === 0) throw misuse('No file. Name the main file of the program.')
  const platform = known('platform', values.platform, platforms)
  const profiles = platformById(platform)!.profiles
  const files = await readProgram(positionals, values.server)
  const base = readBase(values.base ?? process.env.POLYSOCKET_BASE ?? DEFAULT_BASE)
  const scenario: Scenario = {
    ...defaultScenario(platform, files),
    profile: known('profile', values.profile ?? profiles[0]!.id, profiles),
    server: readServer(values.scenario, values.live, Object.hasOwn(files, SERVER_FILE)),
    network: readNetwork(values.network ?? []),
    undeclared: values.undeclared ?? [],
    ...(values.declared && {
      declared: Object.fromEntries(
        values.declared.map((text) => readPair('declared', '<id>=<value>', text)),
      ),
    }),
  }
  const hash = await encodeScenario(scenario)
  // A link that nobody could open is not given out.
  const read = await decodeScenario(hash)
  for (const key of Object.keys(scenario.network) as (keyof Scenario['network'])[]) {
    if (JSON.stringify(read.network[key]) !== JSON.stringify(scenario.network[key])) {
      throw misuse(`The value of the network setting '${key}' is not valid.`)
    }
  }
  return `${base}playground/#${hash}`
}

function readServer(
  scenario: string | undefined,
  url: string | undefined,
  isCustom: boolean,
): ServerChoice {
  if (isCustom && scenario !== undefined) {
    throw misuse('Use --scenario or a server script, not both.')
  }
  return {
    mode: url === undefined ? 'simulated' : 'live',
    scenario: isCustom ? 'custom' : known('scenario', scenario ?? scenarios[0]!.id, scenarios),
    url: url ?? '',
  }
}

/** Returns the site's address with a slash at the end. */
function readBase(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw misuse(`--base requires an http or https URL, not '${text}'.`)
  }
  const { origin, pathname } = new URL(text)
  return origin + pathname.replace(/\/?$/, '/')
}
