import type { Member, PlatformReference, ReferenceModel } from './model.ts'

/** @throws A RangeError for an id that the reference does not have. */
export function platformOf(model: ReferenceModel, id: string): PlatformReference {
  const platform = model.platforms.find((each) => each.id === id)
  if (!platform) throw new RangeError(`There is no platform ${id} in the reference`)
  return platform
}

/** @returns The member of that id; `undefined` for none. */
export function memberOf(platform: PlatformReference, id: string): Member | undefined {
  return platform.members.find((each) => each.id === id)
}
