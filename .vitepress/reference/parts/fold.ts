import { type Html, type Piece, markup } from '../html.ts'
import type { Block } from '../page.ts'

/** Creates a part that the reader opens. The summary says what the part holds, and how much. */
export function fold(summary: Piece, content: Piece): Html {
  return markup`<details class="ref-fold">
    <summary>${summary}</summary>
    ${content}
  </details>`
}

export interface HeadedFold {
  /** Heading in Markdown: stays in view, in the outline and in the search. */
  readonly heading: string
  /** What the part holds, after the heading. */
  readonly holds?: string
  readonly kind: 'entry' | 'platform'
  readonly open?: boolean
  readonly content: Block
}

/** Creates a part below a heading that opens and closes the part. */
export function headedFold({ heading, holds, kind, open, content }: HeadedFold): Block {
  return [
    `<details class="ref-${kind}-fold"${open ? ' open' : ''}>\n<summary>`,
    heading,
    // A block of HTML begins at a tag that has the line to itself.
    holds !== undefined && markup`<span class="ref-holds">\n${holds}\n</span>`,
    '</summary>',
    content,
    '</details>',
  ]
}
