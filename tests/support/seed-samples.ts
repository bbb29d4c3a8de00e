import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A fenced block of a platform's own document. */
export interface SeedSample {
  /** Number of the document, e.g. `002`. */
  readonly document: string
  /** Line number of the block's first line in the document, counted from 1. */
  readonly line: number
  /** The fence's language; empty for none. */
  readonly language: string
  /** The text between the fences, unchanged. */
  readonly code: string
}

const FOLDER = resolve(import.meta.dirname, '../../../shared/seeds')

/**
 * Reads every fenced block of the documents beside the checkout.
 *
 * @returns An empty list without documents, as on a machine with only a clone.
 */
export function readSeedSamples(): SeedSample[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => fencedBlocks(file.slice(0, 3), readFileSync(resolve(FOLDER, file), 'utf8')))
}

function fencedBlocks(document: string, markdown: string): SeedSample[] {
  const lines = markdown.split('\n')
  const fences = lines.flatMap((text, index) => (text.startsWith('```') ? [index] : []))
  const samples: SeedSample[] = []
  for (let at = 0; at + 1 < fences.length; at += 2) {
    const [open, close] = [fences[at]!, fences[at + 1]!]
    samples.push({
      document,
      line: open + 2,
      language: lines[open]!.slice(3).trim(),
      code: lines.slice(open + 1, close).join('\n'),
    })
  }
  return samples
}
