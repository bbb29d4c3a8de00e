import { createRecord } from '../../record.ts'
import { fulfilled, rejected } from '../../trace.ts'
import { warn } from './framework.ts'
import type { Services } from './services.ts'

/** Answers a call of `send` or `close` by callbacks or by a promise. */
export interface Call {
  succeed(): Promise<CallResult> | undefined
  /**
   * Reports a failure.
   *
   * @param data Reason of the failure.
   * @param code 200 in general, 203 for a closed instance.
   */
  fail(data: string, code: 200 | 203): Promise<CallResult> | undefined
}

export interface CallResult {
  readonly data: unknown
}

const CALLBACKS = ['success', 'fail', 'cancel', 'complete'] as const

type CallbackName = (typeof CALLBACKS)[number]
type Callbacks = Partial<Record<CallbackName, (...values: unknown[]) => void>>

/** Result of a successful call in the engine. */
export const SUCCESS = 'success'

/**
 * Takes the callbacks from a call's argument. Without callbacks the call answers with a promise,
 * which the documents omit. Source: hapjs `infras/platform/module/misc.js`.
 *
 * @param type Name of the argument's type in the module's declarations.
 */
export function beginCall(
  services: Services,
  options: Readonly<Record<string, unknown>>,
  type: 'SendOptions' | 'CloseOptions',
): Call {
  const { trace, dialect } = services
  const callbacks = takeCallbacks(services, options)
  const tell = (name: CallbackName, ...values: unknown[]) => {
    const callback = callbacks[name]
    if (callback) trace.deliver(`${type}.${name}`, values, () => callback(...values))
  }
  const wantsPromise = Object.keys(callbacks).length === 0
  /** Returns the values that only the engine passes. */
  const inEngine = (data: unknown): unknown[] => (dialect.isEngine ? [data] : [])
  const answer = (first: () => void, data: unknown): void => {
    const complete = () => tell('complete', ...inEngine(data))
    services.bridge.post(() => {
      if (dialect.isEngine) {
        // The engine calls one after the other: `complete` is left out if the first throws.
        first()
        complete()
      } else runInTurn(first, complete)
    })
  }
  return {
    succeed() {
      if (wantsPromise) return fulfilled(trace, { data: SUCCESS })
      answer(() => tell('success', ...inEngine(SUCCESS)), SUCCESS)
    },
    fail(data, code) {
      if (wantsPromise) {
        services.note('promise result')
        return rejected(trace, { data, code })
      }
      answer(() => tell('fail', data, code), data)
    },
  }
}

/** Runs `complete` even if the callback before throws. */
function runInTurn(first: () => void, complete: () => void): void {
  try {
    first()
  } finally {
    complete()
  }
}

function takeCallbacks(services: Services, options: Readonly<Record<string, unknown>>): Callbacks {
  const callbacks = createRecord<Callbacks>()
  for (const name of CALLBACKS) {
    if (!(name in options)) continue
    const value = options[name]
    if (typeof value === 'function') callbacks[name] = value as Callbacks[typeof name]
    else warn(services, `invoke函数的回调参数${name}类型不是function`)
  }
  if (services.dialect.isEngine) takeAlias(services, options, callbacks)
  return callbacks
}

/** Takes `callback`, an older name of `success` in the engine. */
function takeAlias(
  services: Services,
  options: Readonly<Record<string, unknown>>,
  callbacks: Callbacks,
): void {
  const { callback } = options
  if (!callback) return
  if (options.success) warn(services, `invoke函数不能同时出现'success'和'callback'参数`)
  if (typeof callback === 'function') callbacks.success = callback as Callbacks['success']
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
