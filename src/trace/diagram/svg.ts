import { escapeMarkup } from '../../writing/markup.ts'

/** Draws a straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, className: string): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" class="${className}"></path>`
}

/** Draws the tip of an arrow pointing left or right. */
export function tip(x: number, y: number, towards: 'left' | 'right', className: string): string {
  const back = towards === 'right' ? x - 6 : x + 6
  const points = `${x},${y} ${back},${y - 3.5} ${back},${y + 3.5}`
  return `<polygon points="${points}" class="${className}"></polygon>`
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
