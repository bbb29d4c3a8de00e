import type { PlatformHost } from '../contract.ts'
import type { NoteId } from './notes.ts'

/** Raises one of the platform's portability notes; the same one with the same values only once. */
export type Raise = (id: NoteId, values?: Readonly<Record<string, string | number>>) => void

/** @returns A {@link Raise} for one run. */
export function createRaise(host: PlatformHost): Raise {
  const raised = new Set<string>()
  return (id, values) => {
    const key = values ? `${id} ${JSON.stringify(values)}` : id
    if (raised.has(key)) return
    raised.add(key)
    host.note(id, values)
  }
}
