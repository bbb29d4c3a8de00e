import type { Locale } from '../../src/text.ts'
import type { PublishedFigure } from './report.ts'

/** Formats a figure of the bench with the unit, in a language. */
export function figure(value: number, unit: string, locale: Locale): string {
  const short = (amount: number) =>
    amount.toLocaleString(locale, { maximumFractionDigits: Math.abs(amount) < 10 ? 2 : 1 })
  const whole = (amount: number) => amount.toLocaleString(locale, { maximumFractionDigits: 0 })
  switch (unit) {
    case 'ms':
      return `${value < 10 ? short(value) : whole(value)} ms`
    case 'µs':
      return `${short(value)} µs`
    case 'seconds':
      return `${short(value)} s`
    case 'per second':
      return `${whole(value)}/s`
    case 'bytes':
      return value < 1e6 ? `${short(value / 1e3)} kB` : `${short(value / 1e6)} MB`
    default:
      return short(value)
  }
}

export const ratio = (value: number): string => `${value.toFixed(2)} ×`

/** Formats median and spread, the latter only if not zero. */
export function withSpread(
  { median, min, max }: PublishedFigure,
  print: (value: number) => string,
): string {
  const [middle, low, high] = [median, min, max].map(print)
  return low === high ? middle! : `${middle} (${low} – ${high})`
}
