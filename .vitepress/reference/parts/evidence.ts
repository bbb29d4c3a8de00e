import type { Evidence } from '../../../src/platforms/contract.ts'
import { type Html, type Piece, join, markup } from '../html.ts'
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

/** Names a source, as a link where it has a public address. */
export function sourceLink({ source, url }: Evidence): Html {
  return url ? markup`<a href="${url}" rel="noreferrer">${source}</a>` : markup`${source}`
}

function sources(view: View, evidence: readonly Evidence[]): Html {
  const colon = view.locale === 'zh' ? '：' : ': '
  return join(
    evidence.map((each) => join([say(view, evidenceWords[each.kind]), sourceLink(each)], colon)),
    view.locale === 'zh' ? '；' : '; ',
  )
}
