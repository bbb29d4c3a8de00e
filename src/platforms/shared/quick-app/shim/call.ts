import { createRecord } from '../../record.ts'
import { fulfilled, rejected } from '../../trace.ts'
import { warn } from './framework.ts'
import type { Services } from './services.ts'

export interface CallResult {
  readonly data: unknown
}

const CALLBACKS = ['success', 'fail', 'cancel', 'complete'] as const

type CallbackName = (typeof CALLBACKS)[number]
type Callbacks = Partial<Record<CallbackName, (...values: unknown[]) => void>>

/** Result of a successful call in the engine. */
export const SUCCESS = 'success'

/**
 * Answers a call of `send` or `close` by callbacks. Without callbacks a call answers with a promise,
 * which the documents omit. Source: hapjs `infras/platform/module/misc.js`.
 */
export class Call {
  readonly #services: Services
  readonly #type: 'SendOptions' | 'CloseOptions'
  /** Unset for a call without callbacks. */
  readonly #callbacks: Callbacks | undefined

  /**
   * Takes the callbacks from the argument of a call.
   *
   * @param type Name of the argument's type in the module's declarations.
   */
  constructor(
    services: Services,
    options: Readonly<Record<string, unknown>>,
    type: 'SendOptions' | 'CloseOptions',
  ) {
    this.#services = services
    this.#type = type
    this.#callbacks = takeCallbacks(services, options)
  }

  succeed(): Promise<CallResult> | undefined {
    if (!this.#callbacks) return fulfilled(this.#services.trace, { data: SUCCESS })
    this.#answer('success', this.#services.dialect.isEngine ? [SUCCESS] : [], SUCCESS)
  }

  /**
   * Reports a failure.
   *
   * @param data Reason of the failure.
   * @param code 200 in general, 203 for a closed instance.
   */
  fail(data: string, code: 200 | 203): Promise<CallResult> | undefined {
    if (!this.#callbacks) {
      this.#services.note('promise result')
      return rejected(this.#services.trace, { data, code })
    }
    this.#answer('fail', [data, code], data)
  }

  #answer(name: 'success' | 'fail', values: readonly unknown[], data: unknown): void {
    const { bridge, dialect } = this.#services
    bridge.post(() => {
      if (dialect.isEngine) {
        // The engine calls one after the other: `complete` is left out if the first throws.
        this.#tell(name, values)
        this.#tell('complete', [data])
        return
      }
      try {
        this.#tell(name, values)
      } finally {
        this.#tell('complete', [])
      }
    })
  }

  #tell(name: CallbackName, values: readonly unknown[]): void {
    const callback = this.#callbacks?.[name]
    if (!callback) return
    this.#services.trace.deliver(`${this.#type}.${name}`, values, () => callback(...values))
  }
}

/** Returns the functions among the callbacks of a call; `undefined` for none. */
function takeCallbacks(
  services: Services,
  options: Readonly<Record<string, unknown>>,
): Callbacks | undefined {
  let callbacks: Callbacks | undefined
  for (const name of CALLBACKS) {
    if (!(name in options)) continue
    const value = options[name]
    if (typeof value === 'function') {
      callbacks ??= createRecord<Callbacks>()
      callbacks[name] = value as Callbacks[typeof name]
    } else warn(services, `invoke函数的回调参数${name}类型不是function`)
  }
  return services.dialect.isEngine ? takeAlias(services, options, callbacks) : callbacks
}

/** Takes `callback`, an older name of `success` in the engine. */
function takeAlias(
  services: Services,
  options: Readonly<Record<string, unknown>>,
  callbacks: Callbacks | undefined,
): Callbacks | undefined {
  const { callback } = options
  if (!callback) return callbacks
  if (options.success) warn(services, `invoke函数不能同时出现'success'和'callback'参数`)
  if (typeof callback !== 'function') return callbacks
  const all = callbacks ?? createRecord<Callbacks>()
  all.success = callback as Callbacks['success']
  return all
}

/**
 * Returns the single argument of a call as an object, whatever the program passed. The engine takes
 * a function for `success`.
 */
export function takeOptions(
  services: Services,
  method: 'create' | 'send' | 'close',
  args: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const { feature, instance, isEngine } = services.dialect
  if (args.length > 0 && args[0] === undefined) {
    const module = method === 'create' ? feature : instance
    warn(services, `接口调用${module}.${method}的参数为 undefined`)
  }
  const options = args[0]
  if (isEngine && typeof options === 'function') return { success: options }
  return typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {}
}
