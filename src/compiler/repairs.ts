import type { Repair } from '../platforms/contract.ts'
import type { CompiledFile } from '../runtime/request.ts'
import { createPositions } from './positions.ts'

type Note = CompiledFile['notes'][number]

/**
 * Mends the ways in which a platform's own document breaks its samples.
 *
 * @returns The mended source with the same number of lines, and a note for each mended place.
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

/** What `replace` would replace: the first match, or all of them for a global pattern. */
function matches(source: string, pattern: RegExp): RegExpExecArray[] {
  if (pattern.global) return [...source.matchAll(pattern)]
  const first = pattern.exec(source)
  return first ? [first] : []
}
