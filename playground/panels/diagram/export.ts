import css from '../../../src/trace/diagram/diagram.css?raw'
import type { Locale } from '../../../src/text.ts'
import { sizeOf, svgDocument } from '../../../src/trace/diagram/document.ts'
import { ROW } from '../../../src/trace/diagram/geometry.ts'
import { DiagramRows } from '../../../src/trace/diagram/rows.ts'
import { download } from '../../ui/download.ts'
import type { Words } from '../../locales/words.ts'
import type { TraceLog } from '../../run/trace-log.ts'
import { colourSheet } from './colours.ts'
import { drawnRows, laneNames, lanesOf, sheetOf } from './sheet.ts'

/** The formats for saving a diagram. */
export type DiagramFormat = 'svg' | 'png'

/** The diagram to save, and the appearance. */
export interface DiagramOptions {
  readonly t: Words
  readonly locale: Locale
  readonly dark: boolean
  /** The only connection to show; all when missing. */
  readonly socket?: number
}

/** Numbers of saved and left-out rows of a diagram. */
export interface SavedDiagram {
  readonly rows: number
  /** Rows at the beginning without room. */
  readonly left: number
}

/** Rows of a drawing as a file. */
const MAX_ROWS = { svg: 5_000, png: 400 } as const
/**
 * Greatest width and height, and greatest area, of a picture in every browser's canvas, in pixels.
 */
const MAX_SIDE = 16_384
const MAX_AREA = 2 ** 26

/**
 * Saves the diagram of a run as a file: the whole diagram, or the end if the diagram is too long.
 *
 * @throws {Error} When the browser cannot draw the diagram.
 */
export async function saveDiagram(
  log: TraceLog,
  format: DiagramFormat,
  options: DiagramOptions,
): Promise<SavedDiagram> {
  const { t, locale, dark, socket } = options
  const rows = new DiagramRows(log.trace, socket)
  while (!rows.update());
  const first = Math.max(0, rows.length - MAX_ROWS[format])
  const sheet = sheetOf(log, locale, lanesOf(log, socket))
  const names = laneNames(log, t, locale)
  const drawn = drawnRows(rows, log, t, [first, rows.length])
  const svg = svgDocument({
    names,
    sheet,
    rows: drawn,
    title: t.diagram.title(names.platform),
    description: t.diagram.description(drawn.length, first),
    id: 'diagram',
    style: colourSheet(dark) + css,
  })
  const content = new Blob([svg], { type: 'image/svg+xml' })
  const image = format === 'svg' ? content : await toPng(svg, ...sizeOf(sheet, drawn.length))
  download(`polysocket-diagram.${format}`, image)
  return { rows: drawn.length, left: first }
}

/** Draws a picture at twice the size, or at the greatest size of a canvas. */
async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(
    2,
    MAX_SIDE / Math.max(width, height, ROW),
    Math.sqrt(MAX_AREA / (width * height)),
  )
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
