import type { RunEntry } from '../../runtime/entries.ts'
import type { Locale } from '../../text.ts'
import { escapeMarkup } from '../../writing/markup.ts'
import { fit, label, path, tip } from '../../writing/svg.ts'
import { BASE, HEAD, labelPlace, ROW, type Lanes } from './geometry.ts'
import { labelOf, type FindEntry } from './label.ts'
import { pathOf, type Lane, type Path } from './lane.ts'

/** Names of the lifelines; `wire` and `server` may name the connection. */
export interface LaneNames {
  readonly program: string
  readonly platform: string
  readonly wire: (socket: number) => string
  readonly server: (socket: number) => string
}

/** A row ready to be drawn. */
export type DrawnRow =
  | { readonly type: 'marks'; readonly marks: readonly DrawnMark[] }
  | { readonly type: 'idle'; readonly text: string }

export interface DrawnMark {
  readonly entry: RunEntry
  /** Time of the row, as written at the left; empty for none. */
  readonly time: string
  /** Attributes of the mark's group, by name, for a page to find and name the mark. */
  readonly attributes?: Readonly<Record<string, string | number>>
}

/** Common settings of all rows of a drawing. */
export interface Sheet {
  readonly lanes: Lanes
  readonly locale: Locale
  readonly find: FindEntry
  /** Visible pixels from the left; lifelines beyond are left out, none if unset. */
  readonly sight?: readonly [from: number, to: number]
}

/** Draws rows below each other, the top of the first at 0, with the lifelines behind. */
export function drawRows(rows: readonly DrawnRow[], sheet: Sheet): string {
  return (
    drawLifelines(sheet, rows.length * ROW) +
    rows.map((row, index) => drawRow(row, index * ROW, sheet)).join('')
  )
}

/** Draws the names of the lifelines, in the {@link HEAD} pixels above the rows. */
export function drawHeads(names: LaneNames, { lanes, sight }: Sheet): string {
  const head = (x: number, text: string, room: number) =>
    label(x, HEAD - 14, fit(text, room, false), 'head')
  const sockets = lanes.sockets.flatMap((socket) => {
    const wire = lanes.at('wire', socket)
    if (!inSight(sight, wire)) return []
    return [
      head(wire, names.wire(socket), 90),
      head(lanes.at('server', socket), names.server(socket), 78),
    ]
  })
  return [
    head(lanes.program, names.program, 78),
    head(lanes.platform, names.platform, 170),
    ...sockets,
  ].join('')
}

/**
 * Describes an entry in words, with both participants, e.g. `Program → WebSocket: send('hello')`.
 */
export function sayMark(
  entry: RunEntry,
  names: LaneNames,
  { locale, find }: Pick<Sheet, 'locale' | 'find'>,
): string {
  const path = pathOf(entry)
  const text = labelOf(entry, find).text[locale]
  if (!path || isNobodys(path)) return text
  const from = nameOf(path.from, path, names)
  return path.from === path.to
    ? `${from}: ${text}`
    : `${from} → ${nameOf(path.to, path, names)}: ${text}`
}

/** Returns whether an entry is at the network or a server, without a connection. */
const isNobodys = ({ from, socket }: Path): boolean =>
  socket === undefined && (from === 'wire' || from === 'server')

function nameOf(lane: Lane, { socket }: Path, names: LaneNames): string {
  if (lane === 'program' || lane === 'platform') return names[lane]
  return names[lane](socket ?? 0)
}

function drawLifelines({ lanes, sight }: Sheet, height: number): string {
  const xs = [
    lanes.program,
    lanes.platform,
    ...lanes.sockets.flatMap((socket) => [lanes.at('wire', socket), lanes.at('server', socket)]),
  ]
  return xs
    .filter((x) => inSight(sight, x))
    .map((x) =>
      path(
        [
          [x, 0],
          [x, height],
        ],
        'lane',
      ),
    )
    .join('')
}

const inSight = (sight: Sheet['sight'], x: number): boolean =>
  !sight || (x >= sight[0] - ROW && x <= sight[1] + ROW)

function drawRow(row: DrawnRow, top: number, sheet: Sheet): string {
  if (row.type === 'idle') return drawIdle(row.text, top, sheet)
  const y = top + BASE
  const { lanes } = sheet
  const [first] = row.marks
  const time = first?.time ? label(lanes.program - 34, y + 4, first.time, 'time', 'end') : ''
  return time + row.marks.map((mark) => drawMark(mark, y, sheet)).join('')
}

/** Draws a stretch of time folded into a row: the lifelines are broken. */
function drawIdle(text: string, top: number, { lanes }: Sheet): string {
  const y = top + ROW / 2
  const width = lanes.width
  return `<rect x="0" y="${y - 7}" width="${width}" height="14" class="fold"></rect>${label(lanes.program + 10, y + 4, `⋮ ${text}`, 'quiet', 'start')}`
}

function drawMark({ entry, attributes = {} }: DrawnMark, y: number, sheet: Sheet): string {
  const path = pathOf(entry)
  if (!path) return ''
  const { lanes, locale, find } = sheet
  const { text, code, tone } = labelOf(entry, find)
  const place = labelPlace(lanes, path)
  const start = lanes.at(path.from, path.socket)
  const end = lanes.at(path.to, path.socket)
  const below = start === end ? y + 4 : y - 6
  const shown = fit(text[locale], place.room, code === true)
  const words = label(place.x, below, shown, code ? 'code' : 'words', place.anchor)
  const more = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
  const hit = Math.min(start, end, textStart(place, start))
  const width = Math.max(start, end, textStart(place, start) + place.room) - hit
  const area = `<rect x="${hit}" y="${y - BASE + 3}" width="${width}" height="${ROW - 4}" rx="4" class="area"></rect>`
  return `<g class="mark-group ${tone ?? 'plain'}"${more}>${area}${shape(start, end, y, tone)}${words}</g>`
}

/** Returns the start of a label's room. */
function textStart({ x, anchor, room }: ReturnType<typeof labelPlace>, lane: number): number {
  if (anchor === 'middle') return x - room / 2
  return anchor === 'end' ? x - room : lane
}

function shape(start: number, end: number, y: number, tone: string | undefined): string {
  if (start === end) return `<circle cx="${start}" cy="${y}" r="4.5" class="spot"></circle>`
  const towards = end > start ? 'right' : 'left'
  const cross =
    tone === 'broken'
      ? `<path d="M${end - 4} ${y - 4}l8 8m0 -8l-8 8" class="cross"></path>`
      : tip([end, y], towards)
  return (
    path(
      [
        [start, y],
        [end, y],
      ],
      'arrow',
    ) + cross
  )
}
