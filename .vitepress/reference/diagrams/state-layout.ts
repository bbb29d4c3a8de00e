import type { StateMachine, Transition } from '../../../src/platforms/facts-contract.ts'

/** Size of a state's box, in pixels. */
export const BOX = { width: 148, height: 56 } as const

/** Between two boxes. */
const GAP = 44
/** Distance between two lines beside the boxes. */
const LANE = 24
const MARGIN = 12

type Point = readonly [number, number]

/** A transition as a line around the boxes. */
export interface Edge {
  readonly points: readonly Point[]
  readonly towards: 'left' | 'right' | 'down'
  /** Position of the number. */
  readonly mark: Point
}

export interface StateLayout {
  readonly width: number
  readonly height: number
  /** Upper left corners, in the order of the states. */
  readonly boxes: readonly { readonly x: number; readonly y: number }[]
  /** In the order of the transitions. */
  readonly edges: readonly Edge[]
}

type Side = 'between' | 'right' | 'left'

interface Way {
  readonly transition: Transition
  readonly from: number
  readonly to: number
  readonly side: Side
}

/**
 * Places the states in a column. A step to the next state goes straight down; a step that skips a
 * state or stays goes round on the right, a step back on the left. Longer ways run further outside,
 * so no two lines of a side cross.
 */
export function layOut({ states, transitions }: StateMachine): StateLayout {
  const place = (id: string) => states.findIndex((state) => state.id === id)
  const ways = transitions.map((transition): Way => {
    const [from, to] = [place(transition.from), place(transition.to)]
    const side = to === from + 1 ? 'between' : to >= from ? 'right' : 'left'
    return { transition, from, to, side }
  })
  const lanes = { left: ranked(ways, 'left'), right: ranked(ways, 'right') }
  const left = MARGIN + (lanes.left.length + 0.5) * LANE
  const width = left + BOX.width + (lanes.right.length + 0.5) * LANE + MARGIN
  const top = (index: number) => MARGIN + index * (BOX.height + GAP)
  const edges = ways.map((way): Edge => {
    if (way.side === 'between') return straight(way, ways, left, top)
    const lane = lanes[way.side].indexOf(way) + 1
    const right = way.side === 'right'
    const edge = right ? left + BOX.width : left
    const outside = right ? edge + lane * LANE : edge - lane * LANE
    const start = top(way.from) + port(ways, way, way.from, lanes[way.side])
    const end =
      top(way.to) + port(ways, way, way.to, lanes[way.side]) + (way.to === way.from ? 12 : 0)
    return {
      points: [
        [edge, start],
        [outside, start],
        [outside, end],
        [edge, end],
      ],
      towards: right ? 'left' : 'right',
      mark: [outside, (start + end) / 2],
    }
  })
  const boxes = states.map((_, index) => ({ x: left, y: top(index) }))
  return { width, height: top(states.length) - GAP + MARGIN, boxes, edges }
}

/** Sorts the ways of a side, the shortest and so the innermost first. */
function ranked(ways: readonly Way[], side: Side): Way[] {
  return ways.filter((way) => way.side === side).sort((a, b) => span(a) - span(b))
}

const span = ({ from, to }: Way): number => Math.abs(to - from)

/** Returns the distance from a box's upper edge to the begin or end of a way. */
function port(ways: readonly Way[], way: Way, box: number, lanes: readonly Way[]): number {
  const here = lanes.filter(({ from, to }) => from === box || to === box)
  // Seen from a box: what leads up stands above what leads down, and the outer lines frame the inner.
  const rank = (other: Way): number => {
    const away = Math.max(other.from, other.to) === box && other.from !== other.to
    const depth = lanes.indexOf(other) + 1
    return away ? depth - ways.length : ways.length - depth
  }
  const order = [...here].sort((a, b) => rank(a) - rank(b)).indexOf(way)
  return Math.round(((order + 1) * BOX.height) / (here.length + 1))
}

function straight(
  way: Way,
  ways: readonly Way[],
  left: number,
  top: (index: number) => number,
): Edge {
  const same = ways.filter(({ side, from }) => side === 'between' && from === way.from)
  const x = Math.round(left + ((same.indexOf(way) + 1) * BOX.width) / (same.length + 1))
  const start = top(way.from) + BOX.height
  const end = top(way.to)
  return {
    points: [
      [x, start],
      [x, end],
    ],
    towards: 'down',
    mark: [x, (start + end) / 2 - 2],
  }
}
