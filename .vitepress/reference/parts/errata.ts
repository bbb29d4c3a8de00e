import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, markup } from '../html.ts'
import { prose } from '../locale.ts'
import type { View } from '../view.ts'
import { memberLinks } from './code.ts'
import { evidenceLine } from './evidence.ts'

/** Lists slips and outdated statements of the original document. */
export function errataList(view: View, platform: PlatformReference): Html {
  const items = platform.facts.errata.map(
    ({ id, text, members, evidence }) =>
      markup`<li id="erratum-${id}">
        <p>${prose(text, view.locale)}</p>
        <p class="ref-meta">
          ${members.length > 0 && memberLinks(view, platform, members)}
          ${evidenceLine(view, evidence)}
        </p>
      </li>`,
  )
  return markup`<ul class="ref-notes">
    ${items}
  </ul>`
}
