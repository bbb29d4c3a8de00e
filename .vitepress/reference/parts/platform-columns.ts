import type { PlatformReference } from '../../../src/reference/model.ts'
import { type Html, type Piece, markup } from '../html.ts'
import { type View, folders, href, say } from '../view.ts'

/** A table with a column for each platform. */
export interface PlatformColumns<Row> {
  readonly rows: readonly Row[]
  /** Title of the column with the rows' names. */
  readonly head: string
  readonly name: (row: Row) => Piece
  readonly cell: (row: Row, platform: PlatformReference) => Piece
}

/** Creates such a table; the reader's platform comes first. */
export function platformColumns<Row>(
  view: View,
  { rows, head, name, cell }: PlatformColumns<Row>,
): Html {
  const { platforms } = view.model
  const titles = platforms.map(
    (platform) =>
      markup`<th scope="col" data-platform="${platform.id}">
        <a href="${href(view, folders.platform(platform.id))}">${say(view, platform.title)}</a>
      </th>`,
  )
  const body = rows.map((row) => {
    const cells = platforms.map(
      (platform) =>
        markup`<td data-platform="${platform.id}" data-label="${say(view, platform.title)}">${cell(row, platform)}</td>`,
    )
    return markup`<tr data-by-platform="cells">
      <th scope="row">${name(row)}</th>
      ${cells}
    </tr>`
  })
  return markup`<div class="ref-table ref-matrix">
    <table>
      <thead>
        <tr data-by-platform="cells">
          <th scope="col">${head}</th>
          ${titles}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}
