import type { Evidence } from '../../../src/platforms/contract.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { evidenceWords, words } from '../words.ts'
import { sourceLink } from './evidence.ts'

/** Names the document that a platform's page follows, and the differences of today's document. */
export function followedDocument(view: View, { facts }: PlatformReference): Html {
  const { follows, version, overview, today } = facts.document
  const differences = (today?.differs ?? []).map(
    (text) => markup`<li>${prose(text, view.locale)}</li>`,
  )
  return markup`<div class="ref-document">
    <p>${say(view, words.follows)} ${sourceLink(follows)} (${say(view, version)})</p>
    ${
      today &&
      markup`<details>
        <summary>${say(view, words.today)}</summary>
        <p>${sourceLink(today.source)}</p>
        <ul>
          ${differences}
        </ul>
      </details>`
    }
    ${overview && markup`<p>${prose(overview, view.locale)}</p>`}
  </div>`
}

/** Lists every source behind the statements of a platform's page, by kind. */
export function sourceList(view: View, platform: PlatformReference): Html {
  const all = sourcesOf(platform)
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const groups = kinds.map((kind): Piece => {
    const own = all.filter((source) => source.kind === kind)
    return markup`<li>
      <b>${say(view, evidenceWords[kind])}</b>
      <ul>
        ${own.map((source) => markup`<li>${sourceLink(source)}</li>`)}
      </ul>
    </li>`
  })
  return markup`<ul class="ref-sources">
    ${groups}
  </ul>`
}

/** Returns the sources of a platform, each once. */
export function sourcesOf({ facts, notes }: PlatformReference): Evidence[] {
  const statements = [
    ...notes,
    ...facts.errata,
    ...facts.footguns,
    ...facts.closeCodes,
    ...facts.errorCodes,
    ...(facts.hosts?.rows.flatMap(({ cells }) => Object.values(cells)) ?? []),
  ]
  const { follows, today } = facts.document
  const all = [
    follows,
    ...(today ? [today.source] : []),
    ...statements.flatMap(({ evidence }) => evidence),
  ]
  return [...new Map(all.map((evidence) => [evidence.source, evidence])).values()]
}
