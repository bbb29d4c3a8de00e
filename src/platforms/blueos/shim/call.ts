import { createRecord } from '../../shared/record.ts'
import { fulfilled, rejected } from '../../shared/trace.ts'
import { FEATURE, warn } from './framework.ts'
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

/**
 * Takes the callbacks from a call's argument. Without callbacks the call answers with a promise,
 * which the document omits. Source: hapjs `infras/platform/module/misc.js`.
 *
 * @param type Name of the argument's type in the module's declarations.
 */
export function beginCall(
  services: Services,
  options: Readonly<Record<string, unknown>>,
  type: 'SendOptions' | 'CloseOptions',
): Call {
  const { trace } = services
  const callbacks = takeCallbacks(services, options)
  const tell = (name: CallbackName, ...values: unknown[]) => {
    const callback = callbacks[name]
    if (callback) trace.deliver(`${type}.${name}`, values, () => callback(...values))
  }
  const wantsPromise = Object.keys(callbacks).length === 0
  return {
    succeed() {
      if (wantsPromise) return fulfilled(trace, { data: 'success' })
      services.bridge.post(() => {
        runInTurn(
          () => tell('success'),
          () => tell('complete'),
        )
      })
    },
    fail(data, code) {
      if (wantsPromise) {
        services.note('blueos.promise-result')
        return rejected(trace, { data, code })
      }
      services.bridge.post(() => {
        runInTurn(
          () => tell('fail', data, code),
          () => tell('complete'),
        )
      })
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
  return callbacks
}

/** Returns the single argument of a call as an object, whatever the program passed. */
export function takeOptions(
  services: Services,
  method: 'create' | 'send' | 'close',
  args: readonly unknown[],
): Readonly<Record<string, unknown>> {
  if (args.length > 0 && args[0] === undefined) {
    warn(services, `接口调用${FEATURE}.${method}的参数为 undefined`)
  }
  const options = args[0]
  return typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : {}
}
