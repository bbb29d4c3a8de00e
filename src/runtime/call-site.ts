import type { SourcePosition } from './entries.ts'
import { ownValue, ValueMap } from './primordials.ts'
import { stackOf } from './snapshot/errors.ts'
import type { StackReader } from './stack.ts'

const NativeError = Error
const { captureStackTrace } = NativeError

/** Frames read first: the platform's own method, its caller, and some to spare. */
const NEAREST = 4

/** Remembered call sites; a program has few, unless the stacks differ each time. */
const MAX_KNOWN = 500

/**
 * Finds the running line of the user's code. Printing a stack takes engines far longer than calling
 * a function, and reading a stack takes time too, so few frames are requested and parsed frames are
 * cached.
 */
export class CallSites {
  readonly #stacks: StackReader
  #known = new ValueMap<string, SourcePosition | undefined>()

  constructor(stacks: StackReader) {
    this.#stacks = stacks
  }

  /**
   * Finds the user's line below a running function.
   *
   * @param above A running function; skipped together with the functions called from there.
   */
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
 * Returns a few frames of the running stack, if the engine supports a limit.
 *
 * @returns Empty if the engine does not, or if the program has broken the support.
 */
function nearestFrames(above: (...values: never[]) => unknown): string {
  if (typeof captureStackTrace !== 'function') return ''
  const holder = { __proto__: null, stack: '' } as { stack?: unknown }
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
