import { type Html, type Piece, markup } from '../html.ts'

/**
 * Creates a drawing in the page's own colors. The drawing is hidden from screen readers: each
 * stands beside an equivalent list.
 */
export function drawing(width: number, height: number, content: Piece): Html {
  return markup`<div class="ref-drawing" tabindex="0">
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true">
      ${content}
    </svg>
  </div>`
}
