import { shallowRef } from 'vue'
import { programNotes } from '../../src/compiler/notes.ts'
import type { PortabilityNote } from '../../src/platforms/contract.ts'
import { sharedNotes } from '../../src/platforms/shared-notes.ts'

const modules = import.meta.glob<readonly PortabilityNote[]>('../../src/platforms/*/notes.ts', {
  import: 'notes',
})

/**
 * Finds the texts of portability notes. Those of the platform are fetched alone, without the
 * others'; one that is asked for sooner is found as soon as they have come.
 *
 * @param platform Id of the platform whose program runs.
 */
export function useLazyNotes(platform: string) {
  const notes = shallowRef<readonly PortabilityNote[]>([...sharedNotes, ...programNotes])

  modules[`../../src/platforms/${platform}/notes.ts`]?.().then(
    (own) => (notes.value = [...notes.value, ...own]),
    // Without its text a note is shown by its id.
    () => {},
  )

  return (id: string): PortabilityNote | undefined => notes.value.find((note) => note.id === id)
}
