import { createMemory, type Memory } from '../../shared/surroundings/memory.ts'
import { settle } from '../../shared/surroundings/settle.ts'

/** Creates `preferences`, which forgets everything at the end of a run. */
export function createPreferences() {
  const stores = new Map<string, Memory>()
  const open = (name: unknown) => {
    const key = typeof name === 'string' ? name : String((name as { name?: string })?.name)
    const memory = stores.get(key) ?? createMemory()
    stores.set(key, memory)
    return storeOf(memory)
  }
  return {
    getPreferences: (...values: unknown[]) => settle(values, open(values[1])),
    getPreferencesSync: (_context: unknown, name: unknown) => open(name),
    deletePreferences(...values: unknown[]) {
      stores.delete(String(values[1]))
      return settle(values, undefined)
    },
    removePreferencesFromCache: (...values: unknown[]) => settle(values, undefined),
  }
}

function storeOf(memory: Memory) {
  const read = (key: string, fallback: unknown) => (memory.has(key) ? memory.get(key) : fallback)
  const all = () => Object.fromEntries(memory.keys().map((key) => [key, memory.get(key)]))
  return {
    get: (...values: [string, unknown]) => settle(values, read(...values)),
    getSync: read,
    getAll: (...values: unknown[]) => settle(values, all()),
    getAllSync: all,
    has: (...values: [string]) => settle(values, memory.has(values[0])),
    hasSync: (key: string) => memory.has(key),
    put(...values: [string, unknown]) {
      memory.set(...values)
      return settle(values.slice(2), undefined)
    },
    putSync: (key: string, value: unknown) => memory.set(key, value),
    delete(...values: [string]) {
      memory.remove(values[0])
      return settle(values, undefined)
    },
    deleteSync: (key: string) => memory.remove(key),
    clear(...values: unknown[]) {
      memory.clear()
      return settle(values, undefined)
    },
    clearSync: () => memory.clear(),
    flush: (...values: unknown[]) => settle(values, undefined),
    flushSync: () => {},
    on: () => {},
    off: () => {},
  }
}
