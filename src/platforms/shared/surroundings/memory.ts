/** Values by key, kept while the program runs. */
export interface Memory {
  get(key: string): unknown
  has(key: string): boolean
  set(key: string, value: unknown): void
  remove(key: string): void
  clear(): void
  keys(): string[]
}

/** Creates an empty memory: a device's storage that forgets everything at the end of a run. */
export function createMemory(): Memory {
  const values = new Map<string, unknown>()
  return {
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    clear: () => values.clear(),
    keys: () => [...values.keys()],
  }
}
