import type {
  Concept,
  ExampleEntry,
  Member,
  NoteEntry,
  PlatformReference,
  ReferenceModel,
} from '../../src/reference/model.ts'

/**
 * Returns a platform by id.
 *
 * @throws {Error} When the model has no such platform.
 */
export function platformOf(model: ReferenceModel, id: string): PlatformReference {
  return found(model.platforms, id, 'platform')
}

/**
 * Returns a concept by id.
 *
 * @throws {Error} When the model has no such concept.
 */
export function conceptOf(model: ReferenceModel, id: string): Concept {
  return found(model.concepts, id, 'concept')
}

/**
 * Returns a member of a platform by id.
 *
 * @throws {Error} When the platform has no such member.
 */
export function memberOf(platform: PlatformReference, id: string): Member {
  return found(platform.members, id, `member of ${platform.id}`)
}

/**
 * Returns an example of a platform by id.
 *
 * @throws {Error} When the platform has no such example.
 */
export function exampleOf(platform: PlatformReference, id: string): ExampleEntry {
  return found(platform.examples, id, `example of ${platform.id}`)
}

/**
 * Returns a note of a platform by id.
 *
 * @throws {Error} When the platform has no such note.
 */
export function noteOf(platform: PlatformReference, id: string): NoteEntry {
  return found(platform.notes, id, `note of ${platform.id}`)
}

/**
 * Finds an item by id. Stops the build if the item is missing: a page with an unknown name would be
 * silently wrong.
 */
function found<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`The reference has no ${what} named ${id}`)
  return item
}
