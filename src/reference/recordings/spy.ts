import { describeAll } from './describe.ts'

/** Is told what passes between a program and an API. */
export interface Listener {
  called(label: string): void
  told(label: string, given: string): void
}

type Callable = (...values: unknown[]) => unknown

/** Methods whose first argument names the event, which belongs to the callback's name. */
const SUBSCRIBES = /^(on|off|once|addEventListener|removeEventListener)$/
/** Methods that only set a callback, e.g. `onOpen(f)`: not worth a line of their own. */
const SETS_CALLBACK = /^on[A-Z]?\w*$/

/**
 * Puts itself between a program and an API, whatever the API is: writes down each call of the
 * program, and each callback, event handler and promise by which the API answers.
 */
export class Spy {
  readonly #listener: Listener
  readonly #masks = new WeakMap<object, object>()
  readonly #faces = new WeakMap<object, object>()

  constructor(listener: Listener) {
    this.#listener = listener
  }

  /** @returns What the program is to be given in place of the value. */
  mask(value: unknown, name: string): unknown {
    if (!isObject(value) || value instanceof ArrayBuffer) return value
    if (value instanceof Promise) return this.#promise(value, name)
    const known = this.#masks.get(value)
    if (known) return known
    // A stand-in instead of the value itself, whose frozen properties a proxy could not mask.
    const standIn = typeof value === 'function' ? function () {} : {}
    const mask = new Proxy(standIn, {
      get: (_, key) => this.mask(Reflect.get(value, key, value), String(key)),
      has: (_, key) => Reflect.has(value, key),
      set: (_, key, next) => Reflect.set(value, key, this.#callback(next, String(key)), value),
      getPrototypeOf: () => Reflect.getPrototypeOf(value),
      apply: (_, self, values) => this.#call(value as Callable, self, values as unknown[], name),
      construct: (_, values) => {
        this.#listener.called(`new ${name}(${describeAll(values)})`)
        return this.mask(Reflect.construct(value as never, values as never[]), name) as object
      },
    })
    this.#masks.set(value, mask)
    this.#faces.set(mask, value)
    return mask
  }

  #call(method: Callable, self: unknown, values: unknown[], name: string): unknown {
    const subscribes = SUBSCRIBES.test(name)
    const setsCallback = subscribes || SETS_CALLBACK.test(name)
    if (!setsCallback) {
      this.#listener.called(`${name}(${describeAll(values.map(withoutCallbacks))})`)
    }
    const heard = setsCallback ? name : `${name} callback`
    const given = values.map((value) =>
      typeof value === 'function'
        ? this.#callback(value, subscribes ? `${name}('${String(values[0])}')` : heard)
        : this.#callback(value, name),
    )
    return this.mask(Reflect.apply(method, this.#face(self), given), name)
  }

  /** Wraps a callback, or each callback that stands in an object of options. */
  #callback(value: unknown, name: string): unknown {
    if (typeof value === 'function') return this.#listening(value as Callable, name)
    if (!isPlain(value)) return this.#face(value)
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        typeof field === 'function' ? this.#listening(field as Callable, `${name} ${key}`) : field,
      ]),
    )
  }

  #listening(callback: Callable, name: string): Callable {
    const hear = (self: unknown, values: unknown[]) => {
      this.#listener.told(name, describeAll(values))
      return Reflect.apply(callback, this.mask(self, name), values)
    }
    return function (this: unknown, ...values) {
      return hear(this, values)
    }
  }

  #promise(promise: Promise<unknown>, name: string): Promise<unknown> {
    return promise.then(
      (value) => {
        this.#listener.told(`${name} resolves`, isPlain(value) ? describeAll([value]) : '')
        return this.mask(value, name)
      },
      (reason: unknown) => {
        this.#listener.told(`${name} rejects`, describeAll([reason]))
        throw reason
      },
    )
  }

  #face(value: unknown): unknown {
    return (isObject(value) && this.#faces.get(value)) || value
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype

function withoutCallbacks(value: unknown): unknown {
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => typeof field !== 'function'),
  )
}
