import { printFigure, printRatio } from './numbers.ts'
import type { Unit, Verdict } from './report.ts'

/** Checks a figure against its maximum budget. */
export function atMost(what: string, measured: number, budget: number, unit: Unit): Verdict {
  return {
    what,
    aim: `≤ ${printFigure(budget, unit)}`,
    measured: printFigure(measured, unit),
    met: measured <= budget,
  }
}

/** Checks a ratio to a peer against its maximum budget. */
export function ratioAtMost(what: string, measured: number, budget: number): Verdict {
  return {
    what,
    aim: `≤ ${printRatio(budget)}`,
    measured: printMeasured(measured),
    met: measured <= budget,
  }
}

/** Checks a ratio to a peer against its minimum budget. */
export function ratioAtLeast(what: string, measured: number, budget: number): Verdict {
  return {
    what,
    aim: `≥ ${printRatio(budget)}`,
    measured: printMeasured(measured),
    met: measured >= budget,
  }
}

/** Prints a digit more than the budget has, so that a near miss is visible. */
const printMeasured = (ratio: number) => `${ratio.toFixed(3)} ×`
