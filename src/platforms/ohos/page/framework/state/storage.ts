import { type Cell, createCell } from './cell.ts'

/** The variables of `LocalStorage`, by name. */
export class LocalStorage {
  readonly #cells = new Map<string, Cell>()
  static #shared: LocalStorage | undefined

  constructor(initial: Readonly<Record<string, unknown>> = {}) {
    for (const [name, value] of Object.entries(initial)) this.setOrCreate(name, value)
  }

  static getShared(): LocalStorage {
    return (this.#shared ??= new LocalStorage())
  }

  /** Returns the variable of a name, created with a value if missing. */
  static cellOf(storage: LocalStorage, name: string, initial: unknown): Cell {
    const cell = storage.#cells.get(name) ?? createCell(initial)
    storage.#cells.set(name, cell)
    return cell
  }

  has(name: string): boolean {
    return this.#cells.has(name)
  }

  get(name: string): unknown {
    return this.#cells.get(name)?.value
  }

  set(name: string, value: unknown): boolean {
    const cell = this.#cells.get(name)
    if (cell) cell.value = value
    return cell !== undefined
  }

  setOrCreate(name: string, value: unknown): boolean {
    LocalStorage.cellOf(this, name, value).value = value
    return true
  }

  ref(name: string): object | undefined {
    const cell = this.#cells.get(name)
    return cell && { get: () => cell.value, set: (value: unknown) => (cell.value = value) }
  }

  link(name: string): object | undefined {
    return this.ref(name)
  }

  setAndLink(name: string, value: unknown): object | undefined {
    LocalStorage.cellOf(this, name, value)
    return this.ref(name)
  }

  prop(name: string): object | undefined {
    return this.ref(name)
  }

  setAndProp(name: string, value: unknown): object | undefined {
    return this.setAndLink(name, value)
  }

  delete(name: string): boolean {
    return this.#cells.delete(name)
  }

  keys(): IterableIterator<string> {
    return this.#cells.keys()
  }

  size(): number {
    return this.#cells.size
  }

  clear(): boolean {
    this.#cells.clear()
    return true
  }
}

/** Creates `AppStorage` and `PersistentStorage`, whose variables live as long as the run. */
export function createAppStorage() {
  const storage = new LocalStorage()
  const AppStorage: Record<string, unknown> = {}
  for (const name of Object.getOwnPropertyNames(LocalStorage.prototype)) {
    if (name === 'constructor') continue
    const method = (storage as unknown as Record<string, (...values: unknown[]) => unknown>)[name]!
    AppStorage[name] = method.bind(storage)
    // The names of API 9 and before.
    AppStorage[name[0]!.toUpperCase() + name.slice(1)] = AppStorage[name]
  }
  const persistProp = (name: string, value: unknown): void =>
    void LocalStorage.cellOf(storage, name, value)
  const persistProps = (props: readonly { key: string; defaultValue: unknown }[]): void => {
    for (const { key, defaultValue } of props) persistProp(key, defaultValue)
  }
  const PersistentStorage = {
    persistProp,
    PersistProp: persistProp,
    persistProps,
    PersistProps: persistProps,
    deleteProp: (name: string) => void storage.delete(name),
    keys: () => [...storage.keys()],
  }
  return { storage, AppStorage, PersistentStorage }
}
