import { shallowReactive } from 'vue'
import { programNotes } from '../../src/compiler/notes.ts'
import type { PortabilityNote } from '../../src/platforms/contract.ts'

type Notes = readonly PortabilityNote[]

const modules = import.meta.glob<Notes>('../../src/platforms/*/notes.ts', { import: 'notes' })

/** All that a run on a platform can raise, by the platform's id, as far as they have been fetched. */
const fetched = shallowReactive(new Map<string, Notes>())

/**
 * Fetches the notes that a run on a platform can raise. A page has them apart from what it is drawn
 * with: they are long texts, and most runs raise few.
 *
 * @param platform Its id.
 * @throws When they cannot be had; the next call tries again.
 */
export async function fetchNotes(platform: string): Promise<Notes> {
  const known = fetched.get(platform)
  if (known) return known
  const [own, { sharedNotes }] = await Promise.all([
    modules[`../../src/platforms/${platform}/notes.ts`]!(),
    import('../../src/platforms/shared-notes.ts'),
  ])
  const notes = [...own, ...sharedNotes, ...programNotes]
  fetched.set(platform, notes)
  return notes
}

/**
 * Finds the texts of portability notes. One that is asked for before they have come is found as soon
 * as they have; if they never do, it is shown by its id.
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
