import { GATE_BOUNDS } from './gate-bounds.ts'
import { gateScript } from './gate.ts'

/**
 * Returns the source of a script that calls a function with a value.
 *
 * @param script Refers to nothing outside.
 */
export const callSource = <Value>(script: (value: Value) => void, value: Value): string =>
  `'use strict';(${String(script)})(${JSON.stringify(value)})`

/** Source of the gate between a worker and the page. */
export const gateSource = callSource(gateScript, GATE_BOUNDS)
