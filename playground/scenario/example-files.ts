import type { Example } from '../../src/platforms/contract.ts'
import { DEFAULT_PROFILE, defaultScenario } from '../../src/scenario/defaults.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** A program's files, source by name. */
export type Files = Record<string, string>

/**
 * An example as a program: its source as the main file, its server script, if it has one, as
 * `server.ts`.
 *
 * @param read Gives the source of a file in the platform's folder of examples.
 */
export function filesOfExample(example: Example, read: (file: string) => string): Files {
  const extension = example.file.slice(example.file.lastIndexOf('.'))
  const files: Files = { [`main${extension}`]: read(example.file) }
  if (example.server) files[SERVER_FILE] = read(example.server)
  return files
}

/** Id of the scenario that an example runs against; its own server script counts as `custom`. */
export function exampleScenario(example: Example): string {
  return example.server ? 'custom' : example.scenario
}

/** The scenario in which a program meets a server within the page, all else being as by default. */
export function simulatedScenario(
  platform: string,
  files: Files,
  scenario: string,
  profile = DEFAULT_PROFILE,
): Scenario {
  const start = defaultScenario(platform, files)
  return { ...start, profile, server: { ...start.server, scenario } }
}
