import { type Html, type Piece, join, markup } from '../html.ts'
import { type View, say } from '../view.ts'
import { words } from '../words.ts'
import { table } from './table.ts'

/** A named value with a type: a field, a constant, a parameter. */
export interface Described {
  readonly name: Piece
  /** Badges beside the name. */
  readonly badges: readonly Piece[]
  readonly type: Piece
  readonly required: boolean
  /** Default of an omitted value, as code. */
  readonly default?: string
  readonly description: Piece
  /** For `id` of the row. */
  readonly anchor?: string
}

/** Creates a table of named values: name, type and default below each other, and the description. */
export function describedTable(view: View, rows: readonly Described[]): Html {
  const tellsRequired = rows.some(({ required }) => !required)
  return table<Described>({
    rows,
    attributes: ({ anchor }) => ({ id: anchor }),
    columns: [
      {
        title: say(view, words.nameAndType),
        heads: true,
        cell: (row) => [
          markup`<div>${join([row.name, ...row.badges.filter(Boolean)], ' ')}</div>`,
          markup`<div>${row.type}</div>`,
          facts(view, row, tellsRequired),
        ],
      },
      {
        title: say(view, words.description),
        cell: ({ description }) => description,
        plain: true,
        optional: true,
      },
    ],
  })
}

function facts(view: View, { required, default: value }: Described, tellsRequired: boolean): Piece {
  const parts: Html[] = []
  if (tellsRequired) parts.push(markup`${say(view, required ? words.required : words.optional)}`)
  if (value !== undefined) parts.push(markup`${say(view, words.default)} <code>${value}</code>`)
  return parts.length > 0 && markup`<div class="ref-meta">${join(parts, ' · ')}</div>`
}
