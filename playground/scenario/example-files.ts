import type { ShownExample } from '../../src/platforms/contract.ts'
import { DEFAULT_PROFILE, defaultScenario } from '../../src/scenario/defaults.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** A program's files, source by name. */
export type Files = Record<string, string>

/**
 * Converts an example to a program: the source as the main file with the files beside it, the server
 * script, if any, as `server.ts`.
 *
 * @param read Gives the source of a file in the platform's folder of examples.
 */
export function filesOfExample(example: ShownExample, read: (file: string) => string): Files {
  const own = [example.file, ...(example.beside ?? [])]
  const files: Files = Object.fromEntries(
    own.map((file) => [`main${file.slice(file.lastIndexOf('.'))}`, read(file)]),
  )
  if (example.server) files[SERVER_FILE] = read(example.server)
  return files
}

/**
 * Returns the id of an example's server scenario; an example's own server script counts as
 * `custom`.
 */
export function serverScenarioOf(example: ShownExample): string {
  return example.server ? 'custom' : example.scenario
}

/**
 * Returns the scenario of a program with a server within the page, with defaults for all else.
 *
 * @param own The profile and the changes of the device that come with the program.
 */
export function simulatedScenario(
  platform: string,
  files: Files,
  serverScenario: string,
  { profile = DEFAULT_PROFILE, changes = [] }: Pick<ShownExample, 'profile' | 'changes'> = {},
): Scenario {
  const { server, network, ...start } = defaultScenario(platform, files)
  return {
    ...start,
    profile,
    server: { ...server, scenario: serverScenario },
    network: changes.length > 0 ? { ...network, changes } : network,
  }
}
