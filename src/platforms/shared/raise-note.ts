import type { PlatformHost } from '../contract.ts'

/**
 * Raises a portability note.
 *
 * @param values Fill the note's placeholders.
 */
export type RaiseNote<Id extends string> = (
  id: Id,
  values?: Readonly<Record<string, string | number>>,
) => void

/** Raises each note once a run, and again only where it would read differently. */
export function createRaiseNote<Id extends string>(host: PlatformHost): RaiseNote<Id> {
  const raised = new Set<string>()
  return (id, values) => {
    const key = JSON.stringify([id, values])
    if (raised.has(key)) return
    raised.add(key)
    host.note(id, values)
  }
}
