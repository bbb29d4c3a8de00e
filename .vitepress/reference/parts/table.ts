import { type Html, type Piece, markup } from '../html.ts'

/** A column of a table. */
export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Piece
  /** Whether the cell names the row. */
  readonly heads?: boolean
  /** Whether the cell needs no title where a narrow page stacks the cells of a row. */
  readonly plain?: boolean
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
  /** Many equal columns: the cells of a row stand in a grid below the row's name. */
  readonly matrix?: boolean
}

/** Creates a table. Where the page is narrow, the cells of a row stand below each other, titled. */
export function table<Row>(options: TableOptions<Row>): Html {
  const { columns, rows, attributes, byPlatform, matrix } = options
  const shown = columns.filter(({ optional, cell }) => !optional || rows.some((row) => cell(row)))
  const head = shown.map(({ title }) => markup`<th scope="col">${title}</th>`)
  const body = rows.map((row) => {
    const cells = shown.map(({ title, cell, heads, plain }) =>
      heads
        ? markup`<th scope="row">${cell(row)}</th>`
        : markup`<td ${!plain && markup`data-label="${title}"`}>${cell(row)}</td>`,
    )
    const { id, platform } = attributes?.(row) ?? {}
    const marks = [id && markup`id="${id}"`, platform && markup`data-platform="${platform}"`]
    return markup`<tr ${marks}>
      ${cells}
    </tr>`
  })
  return markup`<div class="ref-table${matrix && ' ref-matrix'}">
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
