import type { Unit } from './report.ts'

const short = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 })
const whole = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 })

const PRINT: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => `${value < 10 ? short(value) : whole(value)} ms`,
  µs: (value) => `${short(value)} µs`,
  seconds: (value) => `${short(value)} s`,
  'per second': (value) => `${whole(value)}/s`,
  bytes: (value) => (value < 1e6 ? `${short(value / 1e3)} kB` : `${short(value / 1e6)} MB`),
  count: whole,
  exponent: (value) => value.toFixed(2),
}

/** Formats a figure with its unit, e.g. `1,204/s`. A kB is 1,000 bytes. */
export function printFigure(value: number, unit: Unit): string {
  return PRINT[unit](value)
}

/** Formats a ratio for the reports, e.g. `0.93 ×`. */
export function printRatio(value: number): string {
  return `${value.toFixed(2)} ×`
}
