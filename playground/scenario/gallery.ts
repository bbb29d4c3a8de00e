import { SERVER_FILE } from '../../src/compiler/index.ts'
import type { Example } from '../../src/platforms/contract.ts'

/** A program's files, source by name. */
export type Files = Record<string, string>

const sources = import.meta.glob<string>('../../src/platforms/*/examples/*.{ts,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

function source(platform: string, file: string): string {
  const text = sources[`../../src/platforms/${platform}/examples/${file}`]
  if (text === undefined) throw new Error(`the gallery has no file ${platform}/${file}`)
  return text
}

/**
 * Reads an example as the playground shows it: its source as the main file, its server script, if
 * it has one, as `server.ts`.
 *
 * @param platform Id of the platform that the example belongs to.
 */
export function exampleFiles(platform: string, example: Example): Files {
  const extension = example.file.slice(example.file.lastIndexOf('.'))
  const files: Files = { [`main${extension}`]: source(platform, example.file) }
  if (example.server) files[SERVER_FILE] = source(platform, example.server)
  return files
}

/** Id of the scenario that an example runs against; its own server script counts as `custom`. */
export function exampleScenario(example: Example): string {
  return example.server ? 'custom' : example.scenario
}
