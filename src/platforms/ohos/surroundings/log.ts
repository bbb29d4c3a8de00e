import type { SurroundingsHost } from '../../surroundings-contract.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'

/** Creates `hilog`, whose lines go to the console; private values are shown, as under a debugger. */
export function createHilog({ console }: SurroundingsHost) {
  const write =
    (level: Level) =>
    (_domain: number, tag: string, format: string, ...values: unknown[]) =>
      console[level](`${tag}: ${filledIn(format, values)}`)
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('error'),
    isLoggable: () => true,
    setMinLogLevel: () => {},
    LogLevel: { DEBUG: 3, INFO: 4, WARN: 5, ERROR: 6, FATAL: 7 },
  }
}

/** Fills the places `%{public}s`, `%{private}d` and `%s` of a format. */
function filledIn(format: string, values: readonly unknown[]): string {
  let next = 0
  return String(format).replace(/%(?:\{(?:public|private)\})?([sdifoxOX%])/g, (place, kind) => {
    if (kind === '%') return '%'
    if (next >= values.length) return place
    const value = values[next++]
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  })
}
