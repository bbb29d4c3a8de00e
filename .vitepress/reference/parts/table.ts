import { type Html, type Piece, markup } from '../html.ts'

/** A column of a table. */
export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Piece
  /** Whether the cell names the row. */
  readonly heads?: boolean
  /** Leave the column out if every cell is empty. */
  readonly optional?: boolean
}

/** Attributes of a row. */
export interface RowAttributes {
  readonly id?: string
  readonly platform?: string
}

export interface TableOptions<Row> {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly attributes?: (row: Row) => RowAttributes
  /** Rows stand for platforms and follow the reader's choice. */
  readonly byPlatform?: boolean
}

/** Creates a table, scrollable inside a box on narrow pages. */
export function table<Row>({ columns, rows, attributes, byPlatform }: TableOptions<Row>): Html {
  const shown = columns.filter(({ optional, cell }) => !optional || rows.some((row) => cell(row)))
  const head = shown.map(({ title }) => markup`<th scope="col">${title}</th>`)
  const body = rows.map((row) => {
    const cells = shown.map(({ cell, heads }) =>
      heads ? markup`<th scope="row">${cell(row)}</th>` : markup`<td>${cell(row)}</td>`,
    )
    const { id, platform } = attributes?.(row) ?? {}
    const marks = [id && markup`id="${id}"`, platform && markup`data-platform="${platform}"`]
    return markup`<tr ${marks}>
      ${cells}
    </tr>`
  })
  return markup` <div class="ref-scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody ${byPlatform && markup`data-by-platform="rows"`}>
        ${body}
      </tbody>
    </table>
  </div>`
}
