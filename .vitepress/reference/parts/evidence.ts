import type { Evidence } from '../../../src/platforms/contract.ts'
import { type Html, type Piece, join, markup } from '../html.ts'
import { type View, say } from '../view.ts'
import { evidenceWords, words } from '../words.ts'

/** Names the sources of a statement, in small print. */
export function evidenceLine(view: View, evidence: readonly Evidence[]): Piece {
  if (evidence.length === 0) return undefined
  const colon = view.locale === 'zh' ? '：' : ': '
  const line = join([say(view, words.evidence), colon, sources(view, evidence)])
  return markup`<small class="ref-evidence">${line}</small>`
}

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
