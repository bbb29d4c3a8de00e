import { CallSites } from './call-site.ts'
import { type Cause, Causes } from './causes.ts'
import type { ErrorEntry, RunEntry, SourcePosition, StackFrame } from './entries.ts'
import { MAX_NAME, PLACED_AT_ONCE, PLACED_PER_MILLISECOND } from './limits.ts'
import { LineAllowance } from './line-allowance.ts'
import type { Outbox } from './outbox.ts'
import { now, ObjectMap, own, ownKeys, ownValue, put, slice, toText } from './primordials.ts'
import { RateAllowance } from './rate-allowance.ts'
import { Snapshotter } from './snapshot/index.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

type Stamped = 'seq' | 'time' | 'position' | 'parent'
type Unstamped<Entry> = Entry extends RunEntry ? Omit<Entry, Stamped> : never

/** What is known of an entry beside itself. */
export interface Circumstances {
  readonly position?: SourcePosition
  /** What it comes of. */
  readonly parent?: Pick<Cause, 'seq'>
  /** What it weighs in a batch; see {@link Outbox.add}. */
  readonly weight?: number
}

/** In whatever form it sends. */
export type RecorderOutbox = Pick<Outbox, 'admit' | 'add' | 'flush'>

const NativeError = Error

/** Writes down what a run does: numbers each entry, gives it its time and its place. */
export class Recorder {
  readonly snapshots: Snapshotter
  readonly causes = new Causes()
  /** What is left for the run's console lines. */
  readonly lines = new LineAllowance()
  /** The run's sockets by their numbers in the trace. */
  readonly sockets = new ObjectMap<number>()
  readonly #outbox: RecorderOutbox
  readonly #stacks: StackReader
  readonly #callSites: CallSites
  readonly #places = new RateAllowance(PLACED_AT_ONCE, PLACED_PER_MILLISECOND)
  readonly #began = now()
  #seq = 0

  /** @param proxyTarget See {@link SnapshotServices.proxyTarget}. */
  constructor(
    outbox: RecorderOutbox,
    stacks: StackReader,
    proxyTarget: (value: object) => object | undefined,
  ) {
    this.#outbox = outbox
    this.#stacks = stacks
    this.#callSites = new CallSites(stacks)
    this.snapshots = new Snapshotter({ proxyTarget, frames: (stack) => stacks.frames(stack) })
  }

  /** Whether there is room for another entry; see {@link Outbox.admit}. */
  admit(kind: RunEntry['kind']): boolean {
    return this.#outbox.admit(kind)
  }

  /**
   * Writes an entry that was admitted.
   *
   * @returns Its number.
   */
  record(entry: Unstamped<RunEntry>, circumstances: Circumstances = {}): number {
    const seq = ++this.#seq
    const clock = now()
    const time = clock - this.#began
    const position = own(circumstances, 'position')
    const cause = own(circumstances, 'parent')
    const parent = cause && own(cause, 'seq')
    const stamped = { ...entry, seq, time, position, parent }
    this.#outbox.add(stamped as RunEntry, own(circumstances, 'weight'), clock)
    return seq
  }

  /** Writes down something that nobody caught. */
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
    // A rejection nobody handled is told of in a later task, when something else may have happened.
    const parent = cause === 'exception' && origin === 'program' ? this.causes.ofProgram : undefined
    this.record(entry, {
      position: position ?? (frames[0] && placeOf(frames[0])),
      parent,
      weight,
    })
  }

  /** Raises a note, at the user's line that is running unless another is named. */
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
   * The user's line that is running now, found soon; see {@link CallSites.find}.
   *
   * @returns Nothing while the program floods, too; see {@link PLACED_AT_ONCE}.
   */
  callSite(above: (...values: never[]) => unknown): SourcePosition | undefined {
    return this.#places.take(now()) ? this.#callSites.find(above) : undefined
  }

  /** The user's line that is running now. */
  position(): SourcePosition | undefined {
    return this.#stacks.position(stackOf(new NativeError()))
  }

  /** All frames of the user's that are running now. */
  frames() {
    return this.#stacks.frames(stackOf(new NativeError()))
  }

  /** Sends what was written so far. */
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
