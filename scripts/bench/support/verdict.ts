import { printFigure, printRatio } from './numbers.ts'
import type { Unit, Verdict } from './report.ts'

/** A figure that must not be larger than its budget. */
export function atMost(what: string, measured: number, budget: number, unit: Unit): Verdict {
  return {
    what,
    aim: `≤ ${printFigure(budget, unit)}`,
    measured: printFigure(measured, unit),
    met: measured <= budget,
  }
}

/** A ratio to a peer that must not be larger than its budget. */
export function ratioAtMost(what: string, measured: number, budget: number): Verdict {
  return {
    what,
    aim: `≤ ${printRatio(budget)}`,
    measured: printMeasured(measured),
    met: measured <= budget,
  }
}

/** A ratio to a peer that must not be smaller than its budget. */
export function ratioAtLeast(what: string, measured: number, budget: number): Verdict {
  return {
    what,
    aim: `≥ ${printRatio(budget)}`,
    measured: printMeasured(measured),
    met: measured >= budget,
  }
}

/** One more digit than the budget has, so that a miss by a hair can be seen. */
const printMeasured = (ratio: number) => `${ratio.toFixed(3)} ×`
