import type { PlatformHost } from '../../../contract.ts'
import type { RaiseNote } from '../../raise-note.ts'
import { createServices as createShared, type Services as Shared } from '../../services.ts'
import type { Dialect, Situation } from './dialect.ts'

/** Services for every part of the shim, one set per run. */
export interface Services extends Omit<Shared<never>, 'note'> {
  readonly dialect: Dialect
  /** Raises the platform's note for a situation, if the platform has one. */
  readonly note: RaiseNote<Situation>
}

/** Creates the services of a run. */
export function createServices(host: PlatformHost, dialect: Dialect): Services {
  const { note, ...services } = createShared<string>(host)
  return {
    ...services,
    dialect,
    note(situation, values) {
      const id = dialect.notes[situation]
      if (id !== undefined) note(id, values)
    },
  }
}
