/**
 * Finds the members for a name in an example, a note or a fact: the member with the id, or, for a
 * method with a member per event, all such members, as `WebSocket.on` for `WebSocket.on('open')`
 * and others.
 *
 * @param ids All ids of the platform.
 * @returns Ids in order; the unresolved name itself, for `check.ts` to report.
 */
export function resolveName(name: string, ids: readonly string[]): readonly string[] {
  const events = ids.filter((id) => id.startsWith(`${name}('`))
  return events.length > 0 ? events : [name]
}

/**
 * Returns the ids of the members for a list of names, in the order of the names, without
 * duplicates.
 */
export function resolveNames(names: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => resolveName(name, ids)))]
}
