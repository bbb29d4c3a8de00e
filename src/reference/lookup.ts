import type { Member, PlatformReference, ReferenceModel } from './model.ts'

/**
 * Returns the platform with a given id.
 *
 * @throws A RangeError for an unknown id.
 */
export function platformOf(model: ReferenceModel, id: string): PlatformReference {
  const platform = model.platforms.find((each) => each.id === id)
  if (!platform) throw new RangeError(`There is no platform ${id} in the reference`)
  return platform
}

/** Returns the member with a given id; `undefined` for none. */
export function memberOf(platform: PlatformReference, id: string): Member | undefined {
  return platform.members.find((each) => each.id === id)
}
