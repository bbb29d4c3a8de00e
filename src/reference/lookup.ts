import type {
  Concept,
  ExampleEntry,
  Member,
  NoteEntry,
  PlatformReference,
  ReferenceModel,
} from './model.ts'

/** @throws A RangeError for an id that the reference does not have. */
export function platformOf(model: ReferenceModel, id: string): PlatformReference {
  const platform = model.platforms.find((each) => each.id === id)
  if (!platform) throw new RangeError(`There is no platform ${id} in the reference`)
  return platform
}

/** @throws A RangeError for an id that the reference does not have. */
export function conceptOf(model: ReferenceModel, id: string): Concept {
  const concept = model.concepts.find((each) => each.id === id)
  if (!concept) throw new RangeError(`There is no concept ${id} in the reference`)
  return concept
}

/** @returns The member of that id; `undefined` for none. */
export function memberOf(platform: PlatformReference, id: string): Member | undefined {
  return platform.members.find((each) => each.id === id)
}

/** @returns The note of that id; `undefined` for none. */
export function noteOf(platform: PlatformReference, id: string): NoteEntry | undefined {
  return platform.notes.find((each) => each.id === id)
}

/** @returns The example of that id; `undefined` for none. */
export function exampleOf(platform: PlatformReference, id: string): ExampleEntry | undefined {
  return platform.examples.find((each) => each.id === id)
}
