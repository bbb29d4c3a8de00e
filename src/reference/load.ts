import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PlatformId, platforms } from '../platforms/index.ts'
import { checkReference, formatProblem } from './check.ts'
import { buildConcepts } from './concepts.ts'
import { extract } from './extract/index.ts'
import { facts } from '../platforms/lists/facts.ts'
import { notes } from '../platforms/lists/notes.ts'
import type { ReferenceModel } from './model.ts'
import { buildPlatform } from './platform.ts'

/**
 * Reads the whole reference in 1 to 2 seconds. For the build only, because of Node and the
 * TypeScript compiler.
 *
 * @param folder Path of `src/platforms`, if not adjacent to the module, e.g. in a bundle.
 */
export function readReference(
  folder: string = fileURLToPath(new URL('../platforms', import.meta.url)),
): ReferenceModel {
  const built = platforms.map((platform) =>
    buildPlatform(extract(folder, platform.id, platform.sees), {
      platform,
      facts: facts[platform.id as PlatformId],
      notes: notes[platform.id as PlatformId],
      readExample: (file) => readFileSync(join(folder, platform.id, 'examples', file), 'utf8'),
    }),
  )
  return { platforms: built, concepts: buildConcepts(built) }
}

/**
 * Reads the reference and checks the result.
 *
 * @param folder As for {@link readReference}.
 * @throws An error with every problem, by line.
 */
export function loadReference(folder?: string): ReferenceModel {
  const model = readReference(folder)
  const problems = checkReference(model)
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')
    throw new Error(`The reference cannot be built:\n${list}`)
  }
  return model
}
