import { createMemory } from '../../shared/surroundings/memory.ts'
import type { SurroundingsHost } from '../../surroundings-contract.ts'

/**
 * Creates what scripts of a page reach through `window`, as far as that works without a page:
 * `window` itself, dialogs and storage. There is no `document`.
 */
export function createWindow({ console, scope, setTimeout }: SurroundingsHost) {
  const show = (name: string, text: unknown) => console.info(`${name}: ${String(text)}`)
  return {
    window: scope,
    ...createLoading(scope, setTimeout),
    alert: (text: unknown = '') => show('alert', text),
    confirm(text: unknown = '') {
      show('confirm', text)
      return true
    },
    prompt(text: unknown = '', answer: unknown = '') {
      show('prompt', text)
      return String(answer)
    },
    localStorage: createStorage(),
    sessionStorage: createStorage(),
  }
}

/** Events of a page that has loaded; a program begins after them. */
const LOADED = ['load', 'DOMContentLoaded', 'pageshow']

/**
 * Creates what calls listeners of the page's loading, with which many programs begin: in a later
 * task, since there is no page whose loading could end. Defines `onload` in the scope as well.
 */
function createLoading(scope: object, setTimeout: SurroundingsHost['setTimeout']) {
  const native = (scope as Partial<EventTarget>).addEventListener
  const call = (listener: unknown, type: string): void => {
    setTimeout(() => {
      const event = new Event(type)
      if (typeof listener === 'function') listener.call(scope, event)
      else (listener as EventListenerObject | null)?.handleEvent?.(event)
    })
  }
  let onload: unknown = null
  Object.defineProperty(scope, 'onload', {
    get: () => onload,
    set(listener: unknown) {
      onload = listener
      if (typeof listener === 'function') call(listener, 'load')
    },
    enumerable: true,
    configurable: true,
  })
  return {
    addEventListener(...values: Parameters<EventTarget['addEventListener']>) {
      const [type, listener] = values
      if (LOADED.includes(String(type))) call(listener, String(type))
      else native?.apply(scope as EventTarget, values)
    },
  }
}

/** Creates a storage of texts, which forgets everything at the end of a run. */
function createStorage() {
  const memory = createMemory()
  return {
    get length() {
      return memory.keys().length
    },
    key: (index: number) => memory.keys()[index] ?? null,
    getItem: (key: unknown) => (memory.get(String(key)) as string | undefined) ?? null,
    setItem: (key: unknown, value: unknown) => memory.set(String(key), String(value)),
    removeItem: (key: unknown) => memory.remove(String(key)),
    clear: () => memory.clear(),
  }
}
