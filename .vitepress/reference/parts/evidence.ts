import type { Evidence } from '../../../src/platforms/contract.ts'
import { type Piece, join, markup } from '../html.ts'
import { type View, say } from '../view.ts'
import { evidenceWords, words } from '../words.ts'

/** Names the sources of a statement, in small print. */
export function evidenceLine(view: View, evidence: readonly Evidence[]): Piece {
  if (evidence.length === 0) return undefined
  const colon = view.locale === 'zh' ? '：' : ': '
  return small([say(view, words.evidence), colon, sources(view, evidence)])
}

/** Names the sources in a titled column. */
export function evidenceCell(view: View, evidence: readonly Evidence[]): Piece {
  return evidence.length > 0 && small([sources(view, evidence)])
}

const small = (pieces: readonly Piece[]): Piece =>
  markup`<small class="ref-evidence">${join(pieces)}</small>`

function sources(view: View, evidence: readonly Evidence[]): string {
  return evidence
    .map(({ kind, source }) => `${say(view, evidenceWords[kind])}: ${source}`)
    .join('; ')
}
