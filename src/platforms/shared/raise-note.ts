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

/** Returns a function that raises each note once per run, and again only with a different text. */
export function createRaiseNote<Id extends string>(host: PlatformHost): RaiseNote<Id> {
  const raised = new Set<string>()
  return (id, values) => {
    const key = JSON.stringify([id, values])
    if (raised.has(key)) return
    raised.add(key)
    host.note(id, values)
  }
}

/** Returns a function that raises each note once per run, whatever the text. */
export function createRaiseOnce<Id extends string>(host: PlatformHost): RaiseNote<Id> {
  const raised = new Set<string>()
  return (id, values) => {
    if (raised.has(id)) return
    raised.add(id)
    host.note(id, values)
  }
}
