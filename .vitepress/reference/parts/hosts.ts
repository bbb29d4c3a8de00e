import type { HostMatrix, HostRow, HostSupport } from '../../../src/platforms/facts-contract.ts'
import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup } from '../html.ts'
import { prose } from '../locale.ts'
import { type View, say } from '../view.ts'
import { supportWords, words } from '../words.ts'
import { memberLinks } from './code.ts'
import { table } from './table.ts'

/** Creates the table of support per host of a platform, in words and never as a bare tick. */
export function hostTable(view: View, platform: PlatformReference, matrix: HostMatrix): Html {
  return table<HostRow>({
    rows: matrix.rows,
    matrix: true,
    columns: [
      {
        title: say(view, words.members),
        cell: ({ members }) => memberLinks(view, platform, members),
        heads: true,
      },
      ...matrix.hosts.map(({ id, title }) => ({
        title: say(view, title),
        cell: ({ cells }: HostRow) => hostCell(view, cells[id]),
      })),
    ],
  })
}

function hostCell(view: View, support: HostSupport = { state: 'unknown', evidence: [] }): Piece {
  const sources = support.evidence.map(({ source }) => source).join('; ')
  return [
    markup`<span class="ref-support ${support.state}" title="${sources}">${say(view, supportWords[support.state])}</span>`,
    support.text && markup`<p>${prose(support.text, view.locale)}</p>`,
  ]
}
