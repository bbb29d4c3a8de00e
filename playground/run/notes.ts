import { shallowReactive } from 'vue'
import { programNotes } from '../../src/compiler/notes.ts'
import type { PortabilityNote } from '../../src/platforms/contract.ts'

type Notes = readonly PortabilityNote[]

const modules = import.meta.glob<Notes>('../../src/platforms/[!_]*/notes/index.ts', {
  import: 'notes',
})

/**
 * All notes a run on a platform can raise, by the platform's id, as far as they have been fetched.
 */
const fetched = shallowReactive(new Map<string, Notes>())

/**
 * Fetches the notes a run on a platform can raise. The notes are separate from the code for drawing
 * a page: they are long texts, and most runs raise few.
 *
 * @param platform Id of the platform.
 * @throws When the fetch fails; the next call tries again.
 */
export async function fetchNotes(platform: string): Promise<Notes> {
  const known = fetched.get(platform)
  if (known) return known
  const [own, { sharedNotes }] = await Promise.all([
    modules[`../../src/platforms/${platform}/notes/index.ts`]!(),
    import('../../src/platforms/shared-notes.ts'),
  ])
  const notes = [...own, ...sharedNotes, ...programNotes]
  fetched.set(platform, notes)
  return notes
}

/**
 * Finds the texts of portability notes. A note requested early is found after the notes have
 * loaded; if loading fails, the note is shown by id.
 *
 * @param platform Id of the platform whose program runs.
 */
export function useNotes(platform: () => string) {
  return (id: string): PortabilityNote | undefined => {
    const notes = fetched.get(platform())
    if (!notes) fetchNotes(platform()).catch(() => {})
    return notes?.find((note) => note.id === id)
  }
}
