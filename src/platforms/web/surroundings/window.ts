import { createMemory } from '../../shared/surroundings/memory.ts'
import type { SurroundingsHost } from '../../surroundings-contract.ts'

/**
 * Creates what scripts of a page reach through `window`, as far as that works without a page:
 * `window` itself, dialogs and storage. There is no `document`.
 */
export function createWindow({ console, scope }: SurroundingsHost) {
  const show = (name: string, text: unknown) => console.info(`${name}: ${String(text)}`)
  return {
    window: scope,
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
