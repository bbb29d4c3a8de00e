import type { ScreenInput, ScreenOperation, ScreenPort } from '../platforms/page-contract.ts'
import { MAX_BATCH, type ScreenAnswer, type ScreenBatch } from '../platforms/screen-wire.ts'
import { append, apply, captureGetter, list, ownKeys, ownValue, uncurry } from './primordials.ts'

/** Maximum weight waiting for the screen. */
const MAX_WAITING = 100_000

/** Characters, and values, with the weight of an operation. */
const CHARACTERS = 100
const VALUES = 50

/** Maximum number of values in an operation, objects included; the frame shows fewer. */
const MAX_VALUES = 50_000

const post = uncurry(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: ScreenBatch,
) => void
const dataOf = captureGetter(MessageEvent.prototype, 'data')!
const queueTask = globalThis.queueMicrotask
const NativeError = RangeError

interface Waiting {
  readonly operation: ScreenOperation
  readonly weight: number
}

/**
 * Creates the framework's drawing port from the worker's end of a channel to the frame. Operations
 * of a single task leave together, and at most a single batch is under way: a program drawing
 * faster than the screen fills the queue here, and neither the frame nor the page.
 *
 * @param port Out of reach of the user's code, before and after.
 */
export function createScreenPort(port: MessagePort): ScreenPort {
  let listener: ((input: ScreenInput) => void) | undefined
  /** Input received before the first listener: at least the size of the screen. */
  let early = list<ScreenInput>()
  let waiting = list<Waiting>()
  let next = 0
  let weight = 0
  let underWay = false
  let gathering = false

  function flush(): void {
    gathering = false
    if (underWay || next === waiting.length) return
    const batch = list<ScreenOperation>()
    let heavy = 0
    while (next < waiting.length && heavy < MAX_BATCH) {
      const item = waiting[next++]!
      append(batch, item.operation)
      heavy += item.weight
    }
    weight -= heavy
    if (next === waiting.length) {
      waiting = list()
      next = 0
      weight = 0
    }
    underWay = true
    post(port, batch)
  }

  function take(answer: ScreenAnswer): void {
    if (answer.type === 'drawn') {
      underWay = false
      flush()
    } else if (listener) listener(answer)
    else append(early, answer)
  }

  port.onmessage = (event) => take(dataOf(event) as ScreenAnswer)

  return {
    draw(operation) {
      const own = weigh(operation)
      if (weight + own > MAX_WAITING) {
        throw new NativeError('The page draws faster than the screen can show.')
      }
      weight += own
      append(waiting, { operation, weight: own })
      if (gathering || underWay) return
      gathering = true
      apply(queueTask, undefined, [flush])
    },
    listen(wanted) {
      listener = wanted
      const inputs = early
      early = list()
      for (let index = 0; index < inputs.length; index++) wanted(inputs[index]!)
    },
  }
}

interface Size {
  characters: number
  values: number
}

/**
 * Returns the weight: 1 for an operation, and more for the content.
 *
 * @throws RangeError When the operation holds too many values.
 */
function weigh(operation: ScreenOperation): number {
  const size = { characters: 0, values: 0 }
  measure(operation, size)
  return 1 + whole(size.characters, CHARACTERS) + whole(size.values, VALUES)
}

const whole = (size: number, unit: number): number => (size - (size % unit)) / unit

function measure(value: unknown, size: Size): void {
  if (++size.values > MAX_VALUES) {
    throw new NativeError('An element holds more values than the screen can show.')
  }
  if (typeof value === 'string') size.characters += value.length
  if (typeof value !== 'object' || value === null) return
  const keys = ownKeys(value)
  for (let index = 0; index < keys.length; index++) measure(ownValue(value, keys[index]!), size)
}
