import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  serverScenarioOf,
  filesOfExample,
  simulatedScenario,
} from '../../../playground/scenario/example-files.ts'
import { platformById } from '../../../src/platforms/index.ts'
import type { ExampleProgram } from './program.ts'

const PLATFORMS = new URL('../../../src/platforms/', import.meta.url)

/**
 * Reads an example of the gallery.
 *
 * @throws Error when the platform or the example does not exist; the build then fails.
 */
export function galleryProgram(platform: string, id: string): ExampleProgram {
  const found = platformById(platform)
  if (!found) throw new Error(`there is no platform "${platform}"`)
  const example = found.examples.find((candidate) => candidate.id === id)
  if (!example) throw new Error(`${platform} has no example "${id}"`)
  const sources: string[] = []
  const files = filesOfExample(example, (file) => {
    const path = fileURLToPath(new URL(`${platform}/examples/${file}`, PLATFORMS))
    sources.push(path)
    return readFileSync(path, 'utf8')
  })
  return {
    key: `${platform}/${id}`,
    title: example.title,
    scenario: simulatedScenario(platform, files, serverScenarioOf(example), example.profile),
    sources,
  }
}
