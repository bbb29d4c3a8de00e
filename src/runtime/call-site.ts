import type { SourcePosition } from './entries.ts'
import { ownValue, ValueMap } from './primordials.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

const NativeError = Error
const { captureStackTrace } = NativeError

/** Frames looked at first: the platform's own method, what it was called by, and some to spare. */
const NEAREST = 4

/** Call sites that are remembered; a program has few, unless its stacks differ each time. */
const MAX_KNOWN = 500

/**
 * Finds the user's line that is running. Engines take far longer to print a stack than to call a
 * function, and readers to read it, so that little of it is asked for and what was read is kept.
 */
export class CallSites {
  readonly #stacks: StackReader
  #known = new ValueMap<string, SourcePosition | undefined>()

  constructor(stacks: StackReader) {
    this.#stacks = stacks
  }

  /** @param above A function that is running; it and what it has called are passed over. */
  find(above: (...values: never[]) => unknown): SourcePosition | undefined {
    const stack = nearestFrames(above)
    return (stack !== '' && this.#read(stack)) || this.#stacks.position(stackOf(new NativeError()))
  }

  #read(stack: string): SourcePosition | undefined {
    const known = this.#known.get(stack)
    if (known) return known
    const position = this.#stacks.position(stack)
    if (this.#known.size >= MAX_KNOWN) this.#known = new ValueMap()
    if (position) this.#known.set(stack, position)
    return position
  }
}

/**
 * A few frames of the running stack, where the engine can be asked for so few.
 *
 * @returns Empty where it cannot, or where the program has spoilt it.
 */
function nearestFrames(above: (...values: never[]) => unknown): string {
  if (typeof captureStackTrace !== 'function') return ''
  const holder: { stack?: unknown } = { stack: '' }
  try {
    // The program may have put an accessor there, which must not run in the middle of ours.
    const limit = ownValue(NativeError, 'stackTraceLimit')
    if (typeof limit !== 'number' || limit < NEAREST) return ''
    NativeError.stackTraceLimit = NEAREST
    try {
      captureStackTrace(holder, above)
    } finally {
      NativeError.stackTraceLimit = limit
    }
    return typeof holder.stack === 'string' ? holder.stack : ''
  } catch {
    return ''
  }
}
