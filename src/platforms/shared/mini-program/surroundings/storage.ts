import { createMemory } from '../../surroundings/memory.ts'
import { fail, succeed } from './results.ts'

interface Entry {
  readonly key: string
  readonly data?: unknown
}

/** Creates the storage of a mini program, which forgets everything at the end of a run. */
export function createStorage() {
  const memory = createMemory()
  const info = () => ({ keys: memory.keys(), currentSize: memory.keys().length, limitSize: 10_240 })
  const read = (key: string): unknown => (memory.has(key) ? memory.get(key) : '')
  return {
    getStorageSync: read,
    setStorageSync: (key: string, data: unknown) => memory.set(key, copy(data)),
    removeStorageSync: (key: string) => memory.remove(key),
    clearStorageSync: () => memory.clear(),
    getStorageInfoSync: info,
    getStorage: (option: Entry) =>
      memory.has(option.key)
        ? succeed('getStorage', option, { data: memory.get(option.key) })
        : fail('getStorage', option, 'data not found'),
    setStorage(option: Entry) {
      memory.set(option.key, copy(option.data))
      return succeed('setStorage', option, {})
    },
    removeStorage(option: Entry) {
      memory.remove(option.key)
      return succeed('removeStorage', option, {})
    },
    clearStorage(option?: object) {
      memory.clear()
      return succeed('clearStorage', option, {})
    },
    getStorageInfo: (option?: object) => succeed('getStorageInfo', option, info()),
  }
}

/** Returns a copy, as from a device's storage: later changes do not reach what is stored. */
function copy(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? structuredClone(data) : data
}
