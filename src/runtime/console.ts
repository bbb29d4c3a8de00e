import type { Cause } from './causes.ts'
import type { ConsoleEntry, ConsoleLevel, Snapshot } from './entries.ts'
import { format } from './format.ts'
import { append, deleteProperty, fixed, now, put, toText } from './primordials.ts'
import type { Recorder } from './recorder.ts'

/** The console's methods that programs find here. */
export type UserConsole = Omit<
  Console,
  'profile' | 'profileEnd' | 'timeStamp' | 'Console' | 'createTask' | 'memory'
>

/**
 * Makes a console that records its lines.
 *
 * @param origin Who writes to it.
 * @see https://console.spec.whatwg.org/
 */
export function createConsole(recorder: Recorder, origin: ConsoleEntry['origin']): UserConsole {
  let group = 0
  const counts = { __proto__: null } as unknown as Record<string, number>
  const timers = { __proto__: null } as unknown as Record<string, number>

  const record = (level: ConsoleLevel, values: readonly Snapshot[], weight = 1): void => {
    const entry = { kind: 'console', level, values, origin } as const
    const position = recorder.position()
    const parent = causeOf(recorder, origin)
    recorder.record(group ? { ...entry, group } : entry, { position, parent, weight })
  }

  const print = (level: ConsoleLevel, values: readonly unknown[]): void => {
    if (!recorder.admit('console')) return
    const taken = recorder.snapshots.takeAll(formatted(recorder, values))
    record(level, taken.values, taken.weight)
  }

  const elapsed = (label: string, rest: readonly unknown[]): void => {
    const start = timers[label]
    if (start === undefined) return print('warn', [`Timer '${label}' does not exist`])
    const values: unknown[] = [`${label}: ${fixed(now() - start, 3)} ms`]
    for (let index = 0; index < rest.length; index++) append(values, rest[index])
    // Not to be read as a format string: the label may hold a percent sign.
    if (recorder.admit('console')) record('log', recorder.snapshots.takeAll(values).values)
  }

  const enter = (values: readonly unknown[]): void => {
    print('log', values.length ? values : ['console.group'])
    group++
  }

  return {
    log: (...values) => print('log', values),
    info: (...values) => print('info', values),
    warn: (...values) => print('warn', values),
    error: (...values) => print('error', values),
    debug: (...values) => print('debug', values),
    dir: (value) => print('log', [value]),
    dirxml: (...values) => print('log', values),
    // The standard's way for what cannot be drawn as a table is to log it; the value unfolds.
    table: (value) => print('log', [value]),
    assert: (condition, ...values) => {
      if (!condition) print('error', assertion(values))
    },
    trace: (...values) => {
      if (!recorder.admit('console')) return
      const { values: taken } = recorder.snapshots.takeAll(formatted(recorder, values))
      const message = taken[0]?.type === 'string' ? taken[0].text : ''
      record('log', [{ type: 'error', name: 'Trace', message, frames: recorder.frames() }])
    },
    group: (...values) => enter(values),
    groupCollapsed: (...values) => enter(values),
    groupEnd: () => {
      if (group > 0) group--
    },
    count: (label) => {
      const name = labelText(label)
      put(counts, name, (counts[name] ?? 0) + 1)
      print('log', [`${name}: ${counts[name]}`])
    },
    countReset: (label) => {
      deleteProperty(counts, labelText(label))
    },
    time: (label) => {
      const name = labelText(label)
      if (name in timers) print('warn', [`Timer '${name}' already exists`])
      else put(timers, name, now())
    },
    timeLog: (label, ...values) => elapsed(labelText(label), values),
    timeEnd: (label) => {
      elapsed(labelText(label), [])
      deleteProperty(timers, labelText(label))
    },
    clear: () => {
      group = 0
      if (!recorder.admit('console')) return
      const entry = { kind: 'console', level: 'log', values: [], origin, clear: true } as const
      recorder.record(entry, {
        position: recorder.position(),
        parent: causeOf(recorder, origin),
      })
    },
  }
}

/** What a line comes of; the trace does not know what a server's own code is in. */
function causeOf({ causes }: Recorder, origin: ConsoleEntry['origin']): Cause | undefined {
  if (origin === 'server') return undefined
  return origin === 'platform' ? causes.ofPlatform : causes.ofProgram
}

/** The values with a format string and what it took replaced by one text. */
function formatted(recorder: Recorder, values: readonly unknown[]): readonly unknown[] {
  const result = format(values, (value) => recorder.snapshots.take(value))
  if (!result) return values
  const rest: unknown[] = [result.text]
  for (let index = result.used; index < values.length; index++) append(rest, values[index])
  return rest
}

/** Puts the standard's words before an assertion's own. */
function assertion(values: readonly unknown[]): readonly unknown[] {
  const message = 'Assertion failed'
  const isTemplate = typeof values[0] === 'string'
  const all: unknown[] = [isTemplate ? `${message}: ${values[0] as string}` : message]
  for (let index = isTemplate ? 1 : 0; index < values.length; index++) append(all, values[index])
  return all
}

const labelText = (label: unknown): string => (label === undefined ? 'default' : toText(label))
