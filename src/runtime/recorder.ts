import { CallSites } from './call-site.ts'
import { type Cause, Causes } from './causes.ts'
import type { ErrorEntry, RunEntry, SourcePosition, StackFrame } from './entries.ts'
import { MAX_NAME, PLACED_AT_ONCE, PLACED_PER_MILLISECOND } from './limits.ts'
import { LineAllowance } from './line-allowance.ts'
import { missingName } from './missing-name.ts'
import type { Outbox } from './outbox.ts'
import { now, ObjectMap, own, ownKeys, ownValue, put, slice, toText } from './primordials.ts'
import { RateAllowance } from './rate-allowance.ts'
import { Snapshotter } from './snapshot/index.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

type Stamped = 'seq' | 'time' | 'position' | 'parent'
type Unstamped<Entry> = Entry extends RunEntry ? Omit<Entry, Stamped> : never

/** Facts about an entry besides the entry itself. */
export interface Circumstances {
  readonly position?: SourcePosition
  /** The entry's cause. */
  readonly parent?: Pick<Cause, 'seq'>
  /** The entry's weight in a batch; see {@link Outbox.add}. */
  readonly weight?: number
}

/** An outbox with any form of sending. */
export type RecorderOutbox = Pick<Outbox, 'admit' | 'add' | 'flush'>

const NativeError = Error

/** Records the actions of a run: numbers each entry, and adds time and place. */
export class Recorder {
  readonly snapshots: Snapshotter
  readonly causes = new Causes()
  /** Remaining allowance of the run's console lines. */
  readonly lines = new LineAllowance()
  /** The run's sockets by number in the trace. */
  readonly sockets = new ObjectMap<number>()
  readonly #outbox: RecorderOutbox
  readonly #stacks: StackReader
  readonly #callSites: CallSites
  readonly #places = new RateAllowance(PLACED_AT_ONCE, PLACED_PER_MILLISECOND)
  readonly #time: () => number
  readonly #began: number
  #seq = 0
  #acted = false
  #called = false
  /** Time of the latest entry, or of the start. */
  #latest: number

  /**
   * @param proxyTarget See {@link SnapshotServices.proxyTarget}.
   * @param time Returns the current time of the run, in milliseconds; the machine's by default.
   */
  constructor(
    outbox: RecorderOutbox,
    stacks: StackReader,
    proxyTarget: (value: object) => object | undefined,
    time: () => number = now,
  ) {
    this.#time = time
    this.#began = this.#latest = time()
    this.#outbox = outbox
    this.#stacks = stacks
    this.#callSites = new CallSites(stacks)
    this.snapshots = new Snapshotter({ proxyTarget, frames: (stack) => stacks.frames(stack) })
  }

  /** Whether the program has neither printed nor failed nor used a connection. */
  get silent(): boolean {
    return !this.#acted
  }

  /** Whether the program has called the platform. */
  get called(): boolean {
    return this.#called
  }

  /** Milliseconds since the latest entry, or since the start. */
  get quiet(): number {
    return this.#time() - this.#latest
  }

  /** Returns whether there is room for another entry; see {@link Outbox.admit}. */
  admit(kind: RunEntry['kind']): boolean {
    return this.#outbox.admit(kind)
  }

  /**
   * Writes an admitted entry.
   *
   * @returns The entry's number.
   */
  record(entry: Unstamped<RunEntry>, circumstances: Circumstances = {}): number {
    const seq = ++this.#seq
    if (entry.kind === 'console' || entry.kind === 'error' || entry.kind === 'wire') {
      this.#acted = true
    }
    if (entry.kind === 'call') this.#called = true
    const clock = this.#time()
    const time = clock - this.#began
    this.#latest = clock
    const position = own(circumstances, 'position')
    const cause = own(circumstances, 'parent')
    const parent = cause && own(cause, 'seq')
    const stamped = { ...entry, seq, time, position, parent }
    const sent = this.#time === now ? clock : now()
    this.#outbox.add(stamped as RunEntry, own(circumstances, 'weight'), sent)
    return seq
  }

  /** Records an uncaught exception or rejection. */
  recordError(
    value: unknown,
    cause: ErrorEntry['cause'],
    origin: ErrorEntry['origin'],
    position?: SourcePosition,
  ): void {
    if (!this.admit('error')) return
    const { values, weight } = this.snapshots.takeAll([value])
    const frames = this.#stacks.frames(stackOf(value))
    const entry = { kind: 'error', cause, value: values[0]!, frames, origin } as const
    // An unhandled rejection is reported in a later task, with a possibly different cause by then.
    const parent = cause === 'exception' && origin === 'program' ? this.causes.ofProgram : undefined
    const place = position ?? (frames[0] && placeOf(frames[0]))
    this.record(entry, { position: place, parent, weight: weight + frames.length })
    const missing = missingName(values[0]!)
    if (missing) this.recordNote(missing.note, { name: missing.name }, place)
  }

  /** Raises a note at the user's running line, unless another position is given. */
  recordNote(
    id: string,
    values?: Readonly<Record<string, string | number>>,
    position?: SourcePosition,
  ): void {
    if (!this.admit('note')) return
    const entry = { kind: 'note', id } as const
    const whole = values ? { ...entry, values: shortened(values) } : entry
    this.record(whole, { position: position ?? this.position(), parent: this.causes.ofPlatform })
  }

  /**
   * Returns the user's running line, found quickly; see {@link CallSites.find}.
   *
   * @returns Nothing during a flood, too; see {@link PLACED_AT_ONCE}.
   */
  callSite(above: (...values: never[]) => unknown): SourcePosition | undefined {
    return this.#places.take(now()) ? this.#callSites.find(above) : undefined
  }

  /** Returns the user's running line. */
  position(): SourcePosition | undefined {
    return this.#stacks.position(stackOf(new NativeError()))
  }

  /** Returns all running frames of the user's code. */
  frames() {
    return this.#stacks.frames(stackOf(new NativeError()))
  }

  /** Sends all entries written so far. */
  flush(): void {
    this.#outbox.flush()
  }
}

const placeOf = ({ file, line, column }: StackFrame): SourcePosition => ({ file, line, column })

function shortened(values: Readonly<Record<string, string | number>>) {
  const short = {}
  const names = ownKeys(values) as string[]
  for (let index = 0; index < names.length; index++) {
    const value = ownValue(values, names[index]!)
    put(short, names[index]!, typeof value === 'number' ? value : slice(toText(value), 0, MAX_NAME))
  }
  return short
}
