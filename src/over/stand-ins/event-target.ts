import { defineInterface } from '../../standard/webidl.ts'

const { setTimeout: start } = { setTimeout }

/** The parts of an event that dispatching sets and reads. */
interface Dispatched {
  readonly type: string
  target: unknown
  currentTarget: unknown
  eventPhase: number
  defaultPrevented: boolean
  stopped: boolean
}

interface Registration {
  readonly callback: unknown
  readonly capture: boolean
  readonly once: boolean
  removed: boolean
}

const AT_TARGET = 2

/** `EventTarget` of the DOM standard, for engines without the class. There is no tree of nodes. */
class EventTarget {
  readonly #registrations: Record<string, Registration[]> = Object.create(null)

  addEventListener(type: string, callback: unknown, options?: unknown): void {
    const { once = false, signal } = (
      typeof options === 'object' && options !== null ? options : {}
    ) as AddEventListenerOptions
    if (callback === null || callback === undefined || signal?.aborted) return
    const capture = isCapture(options)
    const registrations = (this.#registrations[type] ??= [])
    const same = (other: Registration) => other.callback === callback && other.capture === capture
    if (registrations.some(same)) return
    registrations.push({ callback, capture, once, removed: false })
    signal?.addEventListener('abort', () => this.removeEventListener(type, callback, capture))
  }

  removeEventListener(type: string, callback: unknown, options?: unknown): void {
    const capture = isCapture(options)
    const registrations = this.#registrations[type] ?? []
    const index = registrations.findIndex(
      (one) => one.callback === callback && one.capture === capture,
    )
    if (index < 0) return
    registrations[index]!.removed = true
    registrations.splice(index, 1)
  }

  /** Calls the listeners of the event's type. An error of a listener is thrown in a later task. */
  dispatchEvent(event: Dispatched): boolean {
    event.target = event.currentTarget = this
    event.eventPhase = AT_TARGET
    const { type } = event
    const registrations = this.#registrations[type] ?? []
    const inOrder = [
      ...registrations.filter(({ capture }) => capture),
      ...registrations.filter(({ capture }) => !capture),
    ]
    for (const registration of inOrder) {
      if (event.stopped) break
      if (registration.removed) continue
      const { callback, capture, once } = registration
      if (once) this.removeEventListener(type, callback, capture)
      call(callback, this, event)
    }
    event.currentTarget = null
    event.eventPhase = 0
    return !event.defaultPrevented
  }
}

const isCapture = (options: unknown): boolean =>
  typeof options === 'object' && options !== null
    ? Boolean((options as EventListenerOptions).capture)
    : Boolean(options)

function call(callback: unknown, target: unknown, event: Dispatched): void {
  try {
    if (typeof callback === 'function') callback.call(target, event)
    else (callback as { handleEvent(event: unknown): void }).handleEvent(event)
  } catch (error) {
    start(() => {
      throw error
    }, 0)
  }
}

defineInterface(EventTarget, { name: 'EventTarget', constants: {}, lengths: {} })

export const StandInEventTarget = EventTarget as unknown as typeof globalThis.EventTarget
