import { escapeMarkup } from '../../writing/markup.ts'
import { drawHeads, drawRows, type DrawnRow, type LaneNames, type Sheet } from './draw.ts'
import { HEAD, ROW } from './geometry.ts'

/** A whole drawing. */
export interface DiagramDocument {
  readonly names: LaneNames
  readonly sheet: Sheet
  readonly rows: readonly DrawnRow[]
  /** Alternative text for screen readers. */
  readonly title: string
  readonly description: string
  /** Distinguishes the ids of this drawing from the ids of other drawings on the page. */
  readonly id: string
  /** Style sheet and colors to embed; unset if the surrounding page has the styles. */
  readonly style?: string
}

/** Pixels left below the last row. */
const FOOT = 10

/** Returns width and height of a drawing with a number of rows, in pixels. */
export function sizeOf({ lanes }: Pick<Sheet, 'lanes'>, rows: number): readonly [number, number] {
  return [lanes.width, HEAD + rows * ROW + FOOT]
}

/** Creates a drawing as a single piece of SVG, usable as a file and within a page. */
export function svgDocument({
  names,
  sheet,
  rows,
  title,
  description,
  id,
  style,
}: DiagramDocument): string {
  const [width, height] = sizeOf(sheet, rows.length)
  const titles = `<title id="${id}-title">${escapeMarkup(title)}</title><desc id="${id}-text">${escapeMarkup(description)}</desc>`
  const ground =
    style === undefined
      ? ''
      : `<style>${style}</style><rect width="100%" height="100%" class="fold"></rect>`
  const body = `${drawHeads(names, sheet)}<g transform="translate(0 ${HEAD})">${drawRows(rows, sheet)}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="sequence-diagram" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">${titles}${ground}${body}</svg>`
}
