import { type Html, type Piece, markup } from '../html.ts'

/**
 * Creates a drawing in the page's own colors. The drawing is hidden from screen readers: each
 * stands beside an equivalent list.
 */
export function svg(width: number, height: number, content: Piece): Html {
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

/** Draws a straight line through points. */
export function path(points: readonly (readonly [number, number])[], className: string): Html {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return markup`<path d="${d}" class="${className}"></path>`
}

/** Draws the tip of an arrow pointing left, right or down. */
export function tip(x: number, y: number, towards: 'left' | 'right' | 'down'): Html {
  const size = 6
  const half = 3.5
  const corners = {
    left: [`${x + size},${y - half}`, `${x + size},${y + half}`],
    right: [`${x - size},${y - half}`, `${x - size},${y + half}`],
    down: [`${x - half},${y - size}`, `${x + half},${y - size}`],
  }[towards]
  return markup`<polygon points="${x},${y} ${corners.join(' ')}" class="tip"></polygon>`
}

export interface LabelOptions {
  readonly className?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Draws a line of text. */
export function label(
  x: number,
  y: number,
  text: string,
  { className, anchor = 'middle' }: LabelOptions = {},
): Html {
  return markup`<text x="${x}" y="${y}" text-anchor="${anchor}" class="${className ?? ''}">${text}</text>`
}

/** Cuts a text to a width, counting Han characters twice. */
export function fit(text: string, units: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += /\p{Script=Han}/u.test(character) ? 2 : 1
    if (width > units) return `${text.slice(0, end - 1)}…`
    end += character.length
  }
  return text
}
