import type { Evidence } from '../../../src/platforms/contract.ts'
import { type Piece, markup } from '../html.ts'
import { type View, say } from '../view.ts'
import { evidenceWords, words } from '../words.ts'

/** Where a statement comes from, in small print. */
export function evidenceLine(view: View, evidence: readonly Evidence[]): Piece {
  if (evidence.length === 0) return undefined
  const sources = evidence.map(({ kind, source }) => `${say(view, evidenceWords[kind])}: ${source}`)
  const colon = view.locale === 'zh' ? '：' : ': '
  return markup`<small class="ref-evidence">${say(view, words.evidence)}${colon}${sources.join('; ')}</small>`
}
