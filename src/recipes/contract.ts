import type { Text } from '../text.ts'

/** Ids of the recipes with a program, in the order of the pages. */
export const recipeIds = [
  'reconnect',
  'heartbeat',
  'queue',
  'token',
  'header',
  'binary',
  'requests',
  'close-codes',
] as const

export type RecipeId = (typeof recipeIds)[number]

/** A program against a scenario that breaks what the program guards against. */
export interface Recipe {
  readonly title: Text
  /** Id of the scenario of `src/network/scenarios`. */
  readonly scenario: string
  /** Beginning of the console line that only a program with the guard prints. */
  readonly proof: string
}
