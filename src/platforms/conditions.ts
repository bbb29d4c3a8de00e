import type { ConditionNames } from './contract.ts'

/**
 * Returns the names that conditional comments of a program may ask for and that hold.
 *
 * @param declares Returns whether the manifest has a declaration.
 * @returns `undefined` for a platform without conditional comments.
 */
export function namesOf(
  conditions: ConditionNames | undefined,
  profile: string,
  declares: (id: string) => boolean,
): string[] | undefined {
  if (!conditions) return undefined
  const { profiles, declarations } = conditions
  const own = Object.hasOwn(profiles, profile) ? profiles[profile]! : []
  const declared = Object.entries(declarations).map(([id, { present, missing }]) =>
    declares(id) ? present : missing,
  )
  return [...own, ...declared]
}
