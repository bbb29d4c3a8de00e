import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  serverScenarioOf,
  filesOfExample,
  simulatedScenario,
} from '../../../playground/scenario/example-files.ts'
import { platformById } from '../../../src/platforms/index.ts'
import { type RecipeId, recipeIds } from '../../../src/recipes/contract.ts'
import { recipes } from '../../../src/recipes/list.ts'
import { recipeProgram } from '../../../src/recipes/program.ts'
import { exampleUrl, portedExample } from '../../../src/reference/ported.ts'
import { exampleFiles } from '../../web-libraries/files.ts'
import { EXAMPLE, LIBRARY, SCENARIO } from '../../web-libraries/names.ts'
import { libraryProgram } from '../../web-libraries/program.ts'
import type { ExampleProgram } from './program.ts'

/** Beginning of a recipe's id; the rest is the recipe. */
const RECIPE = 'recipe/'
/** Beginning of a port's id; the rest is the platform and the id of the ported example. */
const PORT = 'port/'

const PLATFORMS = new URL('../../../src/platforms/', import.meta.url)

/**
 * Reads an example of the gallery, a recipe, `recipe/<id>`, a port of another platform's example,
 * `port/<platform>/<id>`, or a library over the platform.
 *
 * @throws Error when the platform or the example does not exist; the build then fails.
 */
export function galleryProgram(platform: string, id: string): ExampleProgram {
  if (id === EXAMPLE) return libraryOf(platform)
  if (id.startsWith(PORT)) return portOf(platform, id.slice(PORT.length))
  if (id.startsWith(RECIPE)) return recipeOf(platform, id.slice(RECIPE.length))
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
    scenario: simulatedScenario(platform, files, serverScenarioOf(example), example),
    sources,
  }
}

/** Reads the example with a library for the web over a platform. */
function libraryOf(platform: string): ExampleProgram {
  return {
    key: `${platform}/${EXAMPLE}`,
    title: { en: LIBRARY, zh: LIBRARY },
    scenario: simulatedScenario(platform, { 'main.ts': libraryProgram(platform) }, SCENARIO),
    furtherFiles: exampleFiles,
    sources: [],
  }
}

/** Reads the port of an example to a platform. */
function portOf(to: string, ported: string): ExampleProgram {
  const [from = '', id = ''] = ported.split('/')
  const example = platformById(from)?.examples.find((candidate) => candidate.id === id)
  if (!example) throw new Error(`${from} has no example "${id}"`)
  const { files } = portedExample(from, to, id)
  const { changes = [] } = example
  return {
    key: `${to}/${PORT}${ported}`,
    title: example.title,
    scenario: simulatedScenario(to, files, serverScenarioOf(example), { changes }),
    sources: [fileURLToPath(exampleUrl(from, id))],
  }
}

/** Reads a recipe for a platform. */
function recipeOf(platform: string, id: string): ExampleProgram {
  if (!(recipeIds as readonly string[]).includes(id)) throw new Error(`there is no recipe "${id}"`)
  const recipe = recipes[id as RecipeId]
  const { code, sources } = recipeProgram(platform, id as RecipeId)
  return {
    key: `${platform}/${RECIPE}${id}`,
    title: recipe.title,
    scenario: simulatedScenario(platform, { 'main.ts': code }, recipe.scenario),
    sources,
  }
}
