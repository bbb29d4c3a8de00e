import type { Cause } from './causes.ts'
import type { ConsoleEntry, Snapshot } from './entries.ts'
import type { ConsoleLevel } from './entry-words.ts'
import { format } from './format.ts'
import { MAX_COLUMNS, MAX_NAME, MAX_VALUES } from './limits.ts'
import {
  append,
  deleteProperty,
  fixed,
  isArray,
  list,
  now,
  own,
  ownValue,
  put,
  slice,
  toText,
} from './primordials.ts'
import type { Recorder } from './recorder.ts'
import { weigh, type Spent, type Taking } from './snapshot/index.ts'

/** The content of a line. */
type Line = Pick<ConsoleEntry, 'values' | 'pieces'>

/** Facts about a line besides the content. */
type LineFacts = Pick<ConsoleEntry, 'opens' | 'table' | 'frames'>

/** The console methods available to programs. */
export type UserConsole = Omit<
  Console,
  'profile' | 'profileEnd' | 'timeStamp' | 'Console' | 'createTask' | 'memory'
>

/**
 * Creates a console for recording lines.
 *
 * @param origin Author of the lines.
 * @see https://console.spec.whatwg.org/
 */
export function createConsole(recorder: Recorder, origin: ConsoleEntry['origin']): UserConsole {
  let group = 0
  const counts = { __proto__: null } as unknown as Record<string, number>
  const timers = { __proto__: null } as unknown as Record<string, number>

  const write = (level: ConsoleLevel, line: Line, spent: Spent, facts?: LineFacts): void => {
    const entry = { kind: 'console', level, ...line, origin, ...facts } as const
    const position = recorder.position()
    const parent = causeOf(recorder, origin)
    recorder.lines.spend(spent)
    const frames = facts && own(facts, 'frames')
    const weight = weigh(spent) + (frames ? frames.length : 0)
    recorder.record(group ? { ...entry, group } : entry, { position, parent, weight })
  }

  /** Writes a line of values; the first may be a format string. */
  const print = (level: ConsoleLevel, values: readonly unknown[], facts?: LineFacts): void => {
    if (!recorder.admit('console')) return
    const taking = recorder.snapshots.begin(recorder.lines.bounds())
    const line = takeLine(taking, values)
    write(level, line, taking.spent(), facts)
  }

  /** Writes a line of values without formatting. */
  const show = (level: ConsoleLevel, values: readonly unknown[], facts?: LineFacts): void => {
    if (!recorder.admit('console')) return
    const taking = recorder.snapshots.begin(recorder.lines.bounds())
    write(level, { values: takeValues(taking, values) }, taking.spent(), facts)
  }

  const elapsed = (label: string, rest: readonly unknown[]): void => {
    const start = timers[label]
    if (start === undefined) return show('warn', [`Timer '${label}' does not exist`])
    show('log', prefixed(`${label}: ${fixed(now() - start, 3)} ms`, rest))
  }

  const enter = (values: readonly unknown[], opens: ConsoleEntry['opens']): void => {
    print('log', values.length ? values : ['console.group'], { opens })
    group++
  }

  return {
    log: (...values) => print('log', values),
    info: (...values) => print('info', values),
    warn: (...values) => print('warn', values),
    error: (...values) => print('error', values),
    debug: (...values) => print('debug', values),
    dir: (value) => show('log', [value]),
    dirxml: (...values) => show('log', values),
    table: (value, columns) => show('log', [value], { table: columnsAsked(columns) }),
    assert: (condition, ...values) => {
      if (!condition) print('error', explained('Assertion failed', values))
    },
    trace: (...values) => {
      print('log', explained('Trace', values), { frames: recorder.frames() })
    },
    group: (...values) => enter(values, 'expanded'),
    groupCollapsed: (...values) => enter(values, 'collapsed'),
    groupEnd: () => {
      if (group > 0) group--
    },
    count: (label) => {
      const name = labelText(label)
      put(counts, name, (counts[name] ?? 0) + 1)
      show('log', [`${name}: ${counts[name]}`])
    },
    countReset: (label) => {
      deleteProperty(counts, labelText(label))
    },
    time: (label) => {
      const name = labelText(label)
      if (name in timers) show('warn', [`Timer '${name}' already exists`])
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

/** Returns a line's cause; the trace does not track the causes of a server's own code. */
function causeOf({ causes }: Recorder, origin: ConsoleEntry['origin']): Cause | undefined {
  if (origin === 'server') return undefined
  return origin === 'platform' ? causes.ofPlatform : causes.ofProgram
}

/** Takes the values of a line; a format string and its arguments become a single text. */
function takeLine(taking: Taking, values: readonly unknown[]): Line {
  const formatted = format(values, taking.take)
  if (!formatted) return { values: takeValues(taking, values) }
  const { text, used, pieces } = formatted
  const all = list<unknown>(text)
  for (let index = used; index < values.length; index++) append(all, values[index])
  const taken = takeValues(taking, all)
  return pieces ? { values: taken, pieces } : { values: taken }
}

function takeValues({ take }: Taking, values: readonly unknown[]): readonly Snapshot[] {
  const taken = list<Snapshot>()
  for (let index = 0; index < values.length && index < MAX_VALUES; index++) {
    append(taken, take(values[index]))
  }
  return taken
}

/** Puts words before a line's own values; the first value may be a format string. */
function explained(words: string, values: readonly unknown[]): readonly unknown[] {
  const isTemplate = typeof values[0] === 'string'
  const rest = list<unknown>()
  for (let index = isTemplate ? 1 : 0; index < values.length; index++) append(rest, values[index])
  return prefixed(isTemplate ? `${words}: ${values[0] as string}` : words, rest)
}

function prefixed(first: string, rest: readonly unknown[]): readonly unknown[] {
  const all = list<unknown>(first)
  for (let index = 0; index < rest.length; index++) append(all, rest[index])
  return all
}

/** Returns the requested columns of a table, if a list is given. */
function columnsAsked(given: unknown): { columns?: readonly string[] } {
  if (!isArray(given)) return {}
  const columns = list<string>()
  for (let index = 0; index < given.length && index < MAX_COLUMNS; index++) {
    const column = ownValue(given, index)
    const isName = typeof column === 'string' || typeof column === 'number'
    if (isName) append(columns, slice(toText(column), 0, MAX_NAME))
  }
  return { columns }
}

const labelText = (label: unknown): string =>
  label === undefined ? 'default' : slice(toText(label), 0, MAX_NAME)
