/**
 * Finds the members that a name in an example, a note or a fact means: the one of that id, or, for
 * the name of a method that is a member for each event, as `WebSocket.on` for `WebSocket.on('open')`
 * and the others, all of them.
 *
 * @param ids All ids of the platform.
 * @returns Ids in their order; the name itself when it means nothing, for `check.ts` to report.
 */
export function resolveName(name: string, ids: readonly string[]): readonly string[] {
  const events = ids.filter((id) => id.startsWith(`${name}('`))
  return events.length > 0 ? events : [name]
}

/** @returns Ids of the members that the names mean, in the order of the names, none twice. */
export function resolveNames(names: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => resolveName(name, ids)))]
}
