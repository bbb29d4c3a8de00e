import type { Repair } from '../platforms/contract.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { createPositions } from './positions.ts'

type Note = CompiledFile['notes'][number]

/**
 * Repairs samples broken by the platform's own document.
 *
 * @returns The repaired source with the same number of lines, and a note for each repaired place.
 */
export function applyRepairs(
  source: string,
  repairs: readonly Repair[],
): { source: string; notes: Note[] } {
  const notes: Note[] = []
  let mended = source
  for (const { pattern, replacement, note } of repairs) {
    const positions = createPositions(mended)
    for (const match of matches(mended, pattern)) {
      notes.push({ id: note, line: positions.at(match.index).line })
    }
    mended = mended.replace(pattern, replacement)
  }
  return { source: mended, notes }
}

/** Returns the matches for `replace`: the first match, or all matches for a global pattern. */
function matches(source: string, pattern: RegExp): RegExpExecArray[] {
  if (pattern.global) return [...source.matchAll(pattern)]
  const first = pattern.exec(source)
  return first ? [first] : []
}
