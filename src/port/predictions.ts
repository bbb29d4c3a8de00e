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
    const defaults = ['', from.defaultClose.reason, to.defaultClose.reason]
    return (
      part !== 'uncaught' &&
      cellsOf(row.cells).length === 2 &&
      cellsOf(row.cells).every(
        ({ topic, fields }) =>
          topic === 'close' &&
          ORDINARY.includes(fields.code ?? '') &&
          defaults.includes(fields.reason ?? ''),
      )
    )
  },
  'refusal-told': ({ row, part }, runs) =>
    part === 'told' &&
    cellsOf(row.cells).length === 1 &&
    cellsOf(row.cells).every((cell) => cell.topic === 'close' && !isOpened(cell, runs)),
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
  'messages-while-closing': ({ row }, { program, port }) => {
    const cells = cellsOf(row.cells)
    return (
      cells.length === 1 &&
      cells[0]!.topic === 'message' &&
      [program, port].every((run) => closes(run, cells[0]!))
    )
  },
  'close-code': ({ row }) =>
    cellsOf(row.cells).length === 2 && cellsOf(row.cells).every(({ topic }) => topic === 'close'),
}

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

const cellsOf = (cells: readonly (ComparedEvent | undefined)[]): ComparedEvent[] =>
  cells.filter((cell) => cell !== undefined)

const isAbnormal = ({ topic, fields }: ComparedEvent): boolean =>
  topic === 'close' && ABNORMAL.includes(fields.code ?? '')

/** Returns the number of a socket as in the keys of events. */
const socketOf = ({ key }: ComparedEvent): string => key.split(' ')[1]!

/** Returns whether the socket of an event was open in either run. */
const isOpened = (event: ComparedEvent, { program, port }: Observed): boolean =>
  [program, port].some(({ wire }) => wire.some(({ key }) => key === `wire ${socketOf(event)} open`))

/** Returns whether the program closes the socket of an event. */
const closes = ({ wire }: Observation, event: ComparedEvent): boolean =>
  wire.some(({ key }) => key === `wire ${socketOf(event)} closing`)
