/* Parts of drawings as SVG. */

import { escapeMarkup } from './markup.ts'

/** A place in a drawing, in pixels. */
export type Point = readonly [x: number, y: number]

/** Draws a straight line through points. */
export function path(points: readonly Point[], className: string): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return `<path d="${d}" class="${className}"></path>`
}

/** Length, and half the width, of the tip of an arrow, in pixels. */
const TIP = { length: 6, half: 3.5 } as const

/** Draws the tip of an arrow. */
export function tip([x, y]: Point, towards: 'left' | 'right' | 'down'): string {
  const { length, half } = TIP
  const corners = {
    left: `${x + length},${y - half} ${x + length},${y + half}`,
    right: `${x - length},${y - half} ${x - length},${y + half}`,
    down: `${x - half},${y - length} ${x + half},${y - length}`,
  }[towards]
  return `<polygon points="${x},${y} ${corners}" class="tip"></polygon>`
}

/** Draws a line of text. */
export function label(
  x: number,
  y: number,
  text: string,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" class="${className}">${escapeMarkup(text)}</text>`
}

/** Pixels of a character of code, and of Latin text, at the size of drawings. */
const CODE = 6.75
const LATIN = 6
/** Of a character of Chinese, Japanese or Korean. */
const WIDE = 12
const IS_WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u

/** Cuts a text to a width in pixels, and replaces white space with single spaces. */
export function fit(text: string, room: number, code: boolean): string {
  const whole = text.replace(/\s+/g, ' ')
  const narrow = code ? CODE : LATIN
  let width = 0
  let end = 0
  for (const character of whole) {
    width += IS_WIDE.test(character) || character.length > 1 ? WIDE : narrow
    if (width > room) return `${whole.slice(0, Math.max(0, lessOne(whole, end)))}…`
    end += character.length
  }
  return whole
}

/** Returns the start of the last character before a place: half a pair is no character. */
function lessOne(text: string, end: number): number {
  return end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1)
}
