import { computed } from 'vue'
import { programNotes } from '../../src/compiler/index.ts'
import type { PortabilityNote } from '../../src/platforms/contract.ts'
import { platformById } from '../../src/platforms/index.ts'
import { sharedNotes } from '../../src/platforms/shared-notes.ts'

/**
 * Finds the texts of portability notes.
 *
 * @param platform Id of the platform whose program runs.
 */
export function useNotes(platform: () => string) {
  const notes = computed(
    () =>
      new Map(
        [...(platformById(platform())?.notes ?? []), ...sharedNotes, ...programNotes].map(
          (note) => [note.id, note],
        ),
      ),
  )
  return { noteById: (id: string): PortabilityNote | undefined => notes.value.get(id) }
}
