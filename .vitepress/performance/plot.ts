import type { Locale } from '../../src/text.ts'
import { join, markup, type Html } from '../reference/html.ts'
import { label, path } from '../reference/diagrams/svg.ts'
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
    return markup`${path(
      [
        [FRAME.left, at],
        [FRAME.left + INNER.width, at],
      ],
      'rule',
    )}
      ${label(FRAME.left - 8, at + 4, figure(value, 'µs', locale), { anchor: 'end' })}`
  })
  const columns = x.decades.map((value): Html => {
    const at = x.at(value)
    return markup`${path(
      [
        [at, FRAME.top],
        [at, base],
      ],
      'rule',
    )}
      ${label(at, base + 17, value.toLocaleString(locale))}`
  })
  const marks = points.map((point): Html => {
    const [cx, cy] = [x.at(point.size), y.at(point.cost.median)]
    return markup`${path(
      [
        [cx, y.at(point.cost.min)],
        [cx, y.at(point.cost.max)],
      ],
      'spread',
    )}
      <circle cx="${round(cx)}" cy="${round(cy)}" r="3.5" class="point"></circle>`
  })
  return markup`<div class="ref-drawing plot" tabindex="0">
    <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
      <title>${title}</title>
      <desc>${description}</desc>
      ${join(rows)}
      ${join(columns)}
      ${path(
        places.map(([px, py]) => [round(px), round(py)] as const),
        'curve',
      )}
      ${join(marks)}
      ${label(FRAME.left + INNER.width / 2, HEIGHT - 6, size, { className: 'axis' })}
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
