import { escapeMarkup } from '../../writing/markup.ts'
import { drawHeads, drawRows, type DrawnRow, type LaneNames, type Sheet } from './draw.ts'
import { HEAD, ROW } from './geometry.ts'

/** A whole drawing. */
export interface DiagramDocument {
  readonly names: LaneNames
  readonly sheet: Sheet
  readonly rows: readonly DrawnRow[]
  /** What it is, for who cannot see it. */
  readonly title: string
  readonly description: string
  /** Makes ids of this drawing differ from those of others on the page. */
  readonly id: string
  /** Style sheet and colours to put in; missing where the page around has them. */
  readonly style?: string
}

/** Pixels left below the last row. */
const FOOT = 10

/** Width and height of a drawing with so many rows, in pixels. */
export function sizeOf({ lanes }: Pick<Sheet, 'lanes'>, rows: number): readonly [number, number] {
  return [lanes.width, HEAD + rows * ROW + FOOT]
}

/** A drawing as one piece of SVG: good as a file, and within a page. */
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
