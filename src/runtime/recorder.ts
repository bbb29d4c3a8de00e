import type { ErrorEntry, RunEntry, SourcePosition, StackFrame } from './entries.ts'
import { MAX_NAME } from './limits.ts'
import type { Outbox } from './outbox.ts'
import { now, ownKeys, ownValue, put, slice, toText } from './primordials.ts'
import { Snapshotter } from './snapshot/index.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

type Unstamped<Entry> = Entry extends RunEntry ? Omit<Entry, 'seq' | 'time' | 'position'> : never

const NativeError = Error

/** Writes down what a run does: numbers each entry, gives it its time and its place. */
export class Recorder {
  readonly snapshots: Snapshotter
  readonly #outbox: Outbox
  readonly #stacks: StackReader
  readonly #began = now()
  #seq = 0

  /** @param proxyTarget See {@link SnapshotServices.proxyTarget}. */
  constructor(
    outbox: Outbox,
    stacks: StackReader,
    proxyTarget: (value: object) => object | undefined,
  ) {
    this.#outbox = outbox
    this.#stacks = stacks
    this.snapshots = new Snapshotter({ proxyTarget, frames: (stack) => stacks.frames(stack) })
  }

  /** Whether there is room for another entry; see {@link Outbox.admit}. */
  admit(kind: RunEntry['kind']): boolean {
    return this.#outbox.admit(kind)
  }

  /** Writes an entry that was admitted. */
  record(entry: Unstamped<RunEntry>, position?: SourcePosition, weight?: number): void {
    const time = now() - this.#began
    const stamped = { ...entry, seq: ++this.#seq, time }
    this.#outbox.add((position ? { ...stamped, position } : stamped) as RunEntry, weight)
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
    this.record(entry, position ?? (frames[0] && placeOf(frames[0])), weight)
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
    this.record(whole, position ?? this.position())
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
