import type { Locale } from '../../src/text.ts'
import { label, path } from '../../src/writing/svg.ts'
import { Html, join, markup } from '../reference/html.ts'
import { figure } from './figures.ts'
import type { PublishedGrowth } from './report.ts'

export interface PlotOptions {
  readonly title: string
  /** Names of the axes. */
  readonly size: string
  readonly cost: string
  readonly points: PublishedGrowth['points']
  readonly locale: Locale
}

const WIDTH = 560
const HEIGHT = 240
const FRAME = { left: 76, right: 32, top: 14, bottom: 44 } as const
const INNER = {
  width: WIDTH - FRAME.left - FRAME.right,
  height: HEIGHT - FRAME.top - FRAME.bottom,
} as const

/**
 * Draws the cost per unit of work against the amount of work, both by logarithms: a flat line is a
 * cost that grows with the work and no faster. A bar is the spread of the rounds.
 */
export function plot({ title, size, cost, points, locale }: PlotOptions): string {
  const x = scale(
    points.map((point) => point.size),
    FRAME.left,
    FRAME.left + INNER.width,
  )
  const y = scale(
    points.flatMap((point) => [point.cost.min, point.cost.max]),
    FRAME.top + INNER.height,
    FRAME.top,
  )
  const places = points.map((point): readonly [number, number] => [
    x.at(point.size),
    y.at(point.cost.median),
  ])
  const said = points.map(
    (point) => `${point.size.toLocaleString(locale)}: ${figure(point.cost.median, 'µs', locale)}`,
  )
  const description = [cost, ...said].join(locale === 'zh' ? '；' : '; ')
  const base = FRAME.top + INNER.height
  const rows = y.decades.map((value): Html => {
    const at = y.at(value)
    const ends = [
      [FRAME.left, at],
      [FRAME.left + INNER.width, at],
    ] as const
    const text = figure(value, 'µs', locale)
    return new Html(path(ends, 'rule') + label(FRAME.left - 8, at + 4, text, '', 'end'))
  })
  const columns = x.decades.map((value): Html => {
    const at = x.at(value)
    const ends = [
      [at, FRAME.top],
      [at, base],
    ] as const
    return new Html(path(ends, 'rule') + label(at, base + 17, value.toLocaleString(locale), ''))
  })
  const marks = points.map((point): Html => {
    const [cx, cy] = [x.at(point.size), y.at(point.cost.median)]
    const ends = [
      [cx, y.at(point.cost.min)],
      [cx, y.at(point.cost.max)],
    ] as const
    return markup`${new Html(path(ends, 'spread'))}
      <circle cx="${round(cx)}" cy="${round(cy)}" r="3.5" class="point"></circle>`
  })
  return markup`<div class="ref-drawing plot" tabindex="0">
    <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
      <title>${title}</title>
      <desc>${description}</desc>
      ${join(rows)}
      ${join(columns)}
      ${new Html(
        path(
          places.map(([px, py]) => [round(px), round(py)] as const),
          'curve',
        ),
      )}
      ${join(marks)}
      ${new Html(label(FRAME.left + INNER.width / 2, HEIGHT - 6, size, 'axis'))}
    </svg>
  </div>`.markup
}

/** Places numbers by logarithms, with room for at least a single power of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const logs = values.map(Math.log10)
  const low = Math.floor(Math.min(...logs))
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1)
  const decades = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  return {
    decades,
    at: (value: number) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
