import type { Lane, Path } from './lane.ts'

/** Pixels of a row. */
export const ROW = 34
/** Pixels of the heads above the first row. */
export const HEAD = 34
/** Position of a row's arrows, from the top. */
export const BASE = 24

/** Pixels for the times at the left, where there are any. */
const GUTTER = 54
const EDGE = 40
/** Between the lifelines of program and platform; room for a call. */
const CALL = 250
/** Between the platform, or the connection before, and a wire; room for a message. */
const WIRE = 158
/** Distance between the network and the server. */
const SERVER = 104

/** Where lifelines stand, in pixels from the left. */
export interface Lanes {
  readonly program: number
  readonly platform: number
  /** Connections from left to right. */
  readonly sockets: readonly number[]
  readonly width: number
  /** Returns the position of a lifeline; the platform's for a connection without a lifeline. */
  at(lane: Lane, socket: number | undefined): number
}

/**
 * Places the lifelines: program, platform, then network and server of each connection.
 *
 * @param sockets Connections in the order of drawing.
 * @param times Whether there is room for times at the left.
 */
export function placeLanes(sockets: readonly number[], times: boolean): Lanes {
  const program = (times ? GUTTER : 0) + EDGE
  const platform = program + CALL
  const index = new Map(sockets.map((socket, at) => [socket, at]))
  const wire = (at: number) => platform + WIRE + at * (WIRE + SERVER)
  return {
    program,
    platform,
    sockets,
    width: (sockets.length === 0 ? platform : wire(sockets.length - 1) + SERVER) + EDGE,
    at(lane, socket) {
      if (lane === 'program') return program
      const at = index.get(socket ?? sockets[0] ?? -1)
      if (lane === 'platform' || at === undefined) return platform
      return wire(at) + (lane === 'server' ? SERVER : 0)
    },
  }
}

/** A place for a label: position, alignment, and available pixels. */
export interface Place {
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly room: number
}

/** Places the label of an arrow in the gap beside the arrow's own lifeline. */
export function labelPlace(lanes: Lanes, { from, to, socket }: Path): Place {
  if (from === to) {
    if (from === 'program') return { x: lanes.program + 10, anchor: 'start', room: CALL - 16 }
    if (from === 'platform') return { x: lanes.platform - 10, anchor: 'end', room: CALL - 16 }
    // What is of no connection has its row to itself.
    const room = from === 'wire' ? WIRE : socket === undefined ? SERVER + WIRE / 2 : SERVER
    return { x: lanes.at(from, socket) - 10, anchor: 'end', room: room - 14 }
  }
  const right = Math.max(lanes.at(from, socket), lanes.at(to, socket))
  const inner =
    from === 'server' || to === 'server' ? SERVER : right === lanes.platform ? CALL : WIRE
  return { x: right - inner / 2, anchor: 'middle', room: inner - 14 }
}
