import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { facts } from '../platforms/lists/facts.ts'
import { type PlatformId, platformIds } from '../platforms/list.ts'
import type { RecipeId } from './contract.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A program of a recipe for a platform. */
export interface RecipeProgram {
  /** The whole program: the recipe, and the platform's part. */
  readonly code: string
  /** Source files, by absolute path. */
  readonly sources: readonly string[]
}

const partOf = (platform: string) => `${ROOT}platforms/${platform}/recipes/connect.ts`

/** Returns the platforms with a part for recipes that can run a recipe, in the order of the list. */
export function platformsOf(recipe: RecipeId): PlatformId[] {
  return platformIds.filter((id) => existsSync(partOf(id)) && !isImpossible(id, recipe))
}

/** Returns whether a platform lacks what a recipe needs. */
function isImpossible(platform: PlatformId, recipe: RecipeId): boolean {
  const remark = facts[platform].recipes?.[recipe]
  return remark !== undefined && 'impossible' in remark
}

/**
 * Puts a program together in one file, for copying as a whole: the imports of the platform, the
 * recipe, and the function `connect` of the platform, below the types of its parameters.
 *
 * @param variant `without` for the same program without the guard.
 */
export function recipeProgram(
  platform: string,
  recipe: RecipeId,
  variant: 'with' | 'without' = 'with',
): RecipeProgram {
  const suffix = variant === 'with' ? '' : '.without'
  const sources = [
    `${ROOT}recipes/programs/${recipe}${suffix}.ts`,
    partOf(platform),
    `${ROOT}recipes/programs/types.ts`,
  ]
  const [program, part, types] = sources.map((file) => readFileSync(file, 'utf8').trim())
  const [, imports = '', connect] = /^((?:import .*\n)*)\s*([\s\S]*)$/.exec(part!)!
  const blocks = [imports.trim(), program, connect, types].filter(Boolean)
  return { code: `${blocks.join('\n\n')}\n`, sources }
}
