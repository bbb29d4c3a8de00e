import type { ComparedRow } from '../../trace/compare/compare.ts'
import type { Observation } from './observe.ts'

/** The runs of a program and its port in the same situation. */
export interface Observed {
  readonly program: Observation
  readonly port: Observation
}

/** A difference between the runs of a program and its port. */
export interface Difference {
  /** The part of the observation with the difference. */
  readonly part: keyof Observation
  /** The first cell is of the program, the second of the port. */
  readonly row: ComparedRow
}

/** A difference to expect between a program and its port. */
export interface Prediction {
  /** Unique among the predictions for a port. */
  readonly id: string
  /** Returns whether the prediction accounts for a difference. */
  explains(difference: Difference, runs: Observed): boolean
}
