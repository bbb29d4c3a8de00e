import type { Habits } from '../platforms/port-contract.ts'
import type { ComparedEvent } from '../trace/compare/event.ts'
import type { DifferenceId } from './difference.ts'
import type { Observation } from './judge/observe.ts'
import type { Difference, Observed, Prediction } from './judge/prediction.ts'

type Explains = (difference: Difference, runs: Observed, from: Habits, to: Habits) => boolean

/** Close codes of an ordinary end without a code of the program's. */
const ORDINARY = ['', '1000', '1005']
/** Close codes of an end without a Close frame. */
const ABNORMAL = ['1006', '0']

/** How a difference shows in the runs, for differences that show. */
const EXPLAINS: Readonly<Partial<Record<DifferenceId, Explains>>> = {
  'default-close': ({ row, part }, _, from, to) => {
    const defaults = ['', ...reasonsOf(from), ...reasonsOf(to)]
    const cells = cellsOf(row.cells)
    const [code, ...codes] = cells.map(({ fields }) => fields.code ?? '')
    const isSame = codes.every((each) => each === code)
    return (
      part !== 'uncaught' &&
      cells.length === 2 &&
      cells.every(
        ({ topic, fields }) =>
          topic === 'close' &&
          (isSame || ORDINARY.includes(fields.code ?? '')) &&
          defaults.includes(fields.reason ?? ''),
      )
    )
  },
  'refusal-told': ({ row, part }, runs) => {
    const [cell, ...more] = cellsOf(row.cells)
    if (part === 'uncaught' || !cell || more.length > 0) return false
    return (
      (part === 'told' && cell.topic === 'close' && !isOpened(cell, runs)) || follows(cell, runs)
    )
  },
  'loss-told': ({ row, part }, runs) => {
    if (part !== 'told') return false
    const cells = cellsOf(row.cells)
    if (cells.length === 1) return cells[0]!.topic === 'error' && isOpened(cells[0]!, runs)
    return cells.every(isAbnormal)
  },
  'end-reason': ({ row, part }) =>
    part === 'told' && cellsOf(row.cells).length === 2 && cellsOf(row.cells).every(isAbnormal),
  'own-code': ({ row, part }, { program, port }) =>
    part === 'told' &&
    cellsOf(row.cells).length === 2 &&
    cellsOf(row.cells).every((cell) => cell.topic === 'close') &&
    [program, port].every((run) => closes(run, cellsOf(row.cells)[0]!)),
  'failure-uncaught': ({ row, part }) => part === 'uncaught' && cellsOf(row.cells).length === 1,
  'close-code': ({ row }) =>
    cellsOf(row.cells).length === 2 && cellsOf(row.cells).every(({ topic }) => topic === 'close'),
}

/** Ids of the differences that show in runs. */
export const predictable = Object.keys(EXPLAINS) as readonly DifferenceId[]

/**
 * Returns the differences to expect between the runs of a program and its port.
 *
 * @param ids Differences that the port declares.
 */
export const predict = (ids: Iterable<DifferenceId>, from: Habits, to: Habits): Prediction[] =>
  [...new Set(ids)].flatMap((id) => {
    const explains = EXPLAINS[id]
    if (!explains) return []
    return [{ id, explains: (difference, runs) => explains(difference, runs, from, to) }]
  })

/** Returns the reasons of a close without a reason of the program's. */
const reasonsOf = ({ defaultClose: { reason, told = reason } }: Habits): string[] => [reason, told]

const cellsOf = (cells: readonly (ComparedEvent | undefined)[]): ComparedEvent[] =>
  cells.filter((cell) => cell !== undefined)

const isAbnormal = ({ topic, fields }: ComparedEvent): boolean =>
  topic === 'close' && ABNORMAL.includes(fields.code ?? '')

/** Returns the number of a socket as in the keys of events. */
const socketOf = ({ key }: ComparedEvent): string => key.split(' ')[1]!

/** Returns whether the socket of an event was open in either run. */
const isOpened = (event: ComparedEvent, { program, port }: Observed): boolean =>
  [program, port].some(({ wire }) => wire.some(({ key }) => key === `wire ${socketOf(event)} open`))

/**
 * Returns whether an event is of a socket that one of the runs creates after a refusal, e.g. in the
 * listener of a close that the other run does not report.
 */
function follows(event: ComparedEvent, { program, port }: Observed): boolean {
  const has = ({ wire }: Observation, socket: number, what: string) =>
    wire.some(({ key }) => key === `wire ${socket} ${what}`)
  const last = Number(socketOf(event))
  const [run, other] = has(program, last, 'connect') ? [program, port] : [port, program]
  if (!has(run, last, 'connect') || has(other, last, 'connect')) return false
  const earlier = Array.from({ length: last - 1 }, (_, index) => index + 1)
  return earlier.some((socket) => has(run, socket, 'connect') && !has(run, socket, 'open'))
}

/** Returns whether the program closes the socket of an event. */
const closes = ({ wire }: Observation, event: ComparedEvent): boolean =>
  wire.some(({ key }) => key === `wire ${socketOf(event)} closing`)
