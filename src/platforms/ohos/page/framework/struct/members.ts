import { watch } from '@vue/runtime-core'
import { type Cell, createCell, Link, valueOf } from '../state/cell.ts'
import { PropCell } from '../state/prop.ts'
import { LocalStorage } from '../state/storage.ts'
import { isBuilding } from '../ui/scope.ts'
import { type Decorated, decorator, type Metadata } from './metadata.ts'

/** Where the variables of a struct come from beside the struct itself. */
export interface Sources {
  /** What the parent passes, by name. */
  readonly params: Readonly<Record<string, unknown>>
  /** What components above provide, by name. */
  readonly provided: Readonly<Record<string, Cell>>
  readonly app: LocalStorage
  readonly local: LocalStorage
  /** Responds to a variable that changes while a builder runs. */
  changedInBuild(name: string): void
}

type Fields = Record<string, unknown>

/** Decorators of variables whose value the parent keeps up to date. */
const FOLLOWS_PARENT = ['Prop', 'ObjectLink', 'Param'] as const

/**
 * Replaces the decorated fields of a new struct with variables that the screen follows.
 *
 * @returns The variables that the struct provides to components below, by name.
 */
export function installMembers(
  view: object,
  { members }: Metadata,
  sources: Sources,
): Record<string, Cell> {
  const fields = view as Fields
  const provides: Record<string, Cell> = {}
  for (const [name, decorators] of Object.entries(members)) {
    const cell = cellOf(fields, name, decorators, sources)
    if (!cell) continue
    if (cell instanceof PropCell) copies.set(view, { ...copies.get(view), [name]: cell })
    Object.defineProperty(view, name, {
      get: () => cell.value,
      set(value) {
        if (isBuilding()) sources.changedInBuild(name)
        cell.value = value
      },
      enumerable: true,
      configurable: true,
    })
    const [, alias = name] = decorator(decorators, 'Provide', 'Provider') ?? []
    if (decorator(decorators, 'Provide', 'Provider')) {
      provides[name] = cell
      if (typeof alias === 'string') provides[alias] = cell
    }
    const [, callback] = decorator(decorators, 'Watch') ?? []
    if (typeof callback === 'string') {
      const call = (): void => void (fields[callback] as (name: string) => void)(name)
      watch(() => cell.value, call.bind(view), { flush: 'sync', deep: 1 })
    }
  }
  passParams(view, members, sources.params)
  return provides
}

/** Creates or finds the variable of a field; `undefined` for a field that is none. */
function cellOf(
  fields: Fields,
  name: string,
  decorators: readonly Decorated[],
  { params, provided, app, local }: Sources,
): Cell | undefined {
  for (const [kind, key = name] of decorators) {
    const initial = fields[name]
    switch (kind) {
      case 'State':
      case 'Provide':
      case 'Provider':
      case 'Local':
      case 'Param':
      case 'ObjectLink':
        return createCell(initial)
      case 'Prop':
        return new PropCell(initial)
      case 'Link':
        return params[name] instanceof Link ? params[name] : createCell(initial)
      case 'Consume':
      case 'Consumer':
        return provided[String(key)] ?? createCell(initial)
      case 'StorageLink':
        return LocalStorage.cellOf(app, String(key), initial)
      case 'LocalStorageLink':
        return LocalStorage.cellOf(local, String(key), initial)
      case 'StorageProp':
        return following(LocalStorage.cellOf(app, String(key), initial))
      case 'LocalStorageProp':
        return following(LocalStorage.cellOf(local, String(key), initial))
    }
  }
  return undefined
}

/** Creates a variable that takes every new value of another, and gives none back. */
function following(source: Cell): Cell {
  const own = createCell(source.value)
  watch(
    () => source.value,
    (value) => (own.value = value),
    { flush: 'sync' },
  )
  return own
}

/** Variables with `@Prop` of each struct, by name. */
const copies = new WeakMap<object, Readonly<Record<string, PropCell>>>()

/** Sets a field to what the parent passes. */
function pass(view: object, name: string, value: unknown): void {
  const own = copies.get(view)
  if (own && Object.hasOwn(own, name)) own[name]!.take(value)
  else (view as Fields)[name] = value
}

/** Sets the fields of a new struct to what the parent passes. */
function passParams(view: object, members: Metadata['members'], params: Sources['params']): void {
  const fields = view as Fields
  for (const [name, given] of Object.entries(params)) {
    const decorators = members[name] ?? []
    if (decorator(decorators, 'Link') && given instanceof Link) continue
    pass(view, name, valueOf(given))
  }
  for (const [name, decorators] of Object.entries(members)) {
    if (!decorator(decorators, 'Event') || typeof fields[name] === 'function') continue
    // `value: this.x!!` is a value and the event that changes it.
    const link = name.startsWith('$') ? params[name.slice(1)] : undefined
    fields[name] = link instanceof Link ? (value: unknown) => (link.value = value) : () => {}
  }
}

/** Sets the variables that follow the parent to new values. */
export function updateParams(
  view: object,
  { members }: Metadata,
  params: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(params)) {
    const decorators = members[name] ?? []
    if (Object.is(before[name], value) || decorator(decorators, 'Once')) continue
    const isContent = decorator(decorators, 'BuilderParam', 'Event') !== undefined
    if (isContent || decorator(decorators, ...FOLLOWS_PARENT)) pass(view, name, value)
  }
}

/** Returns the values that a parent passes, read from the references. */
export function readParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, given]) => [name, valueOf(given)]))
}
