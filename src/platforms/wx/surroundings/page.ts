import { LAUNCH } from '../../shared/mini-program/surroundings/answers.ts'
import { invoke } from './invoke.ts'
import { setPath } from './set-path.ts'

/** Options of a page, a component, a behavior or an app, as the program writes them. */
export type Options = Record<string, unknown>

/** A page or component of the program. */
export interface Instance {
  /** `this` of the program's methods. */
  readonly self: object
  /** Calls the life-cycle until the page is ready. */
  open(): void
  /** Calls the life-cycle of a page that the app shows or hides. */
  turn(shown: boolean): void
  /** Calls the life-cycle of a page that goes. */
  close(): void
}

type SetTimeout = (callback: () => void) => unknown

const ROUTE = LAUNCH.path

/** Creates the instance of a page: the options, with data of its own. */
export function createPage(options: Options, setTimeout: SetTimeout): Instance {
  const self = { ...options, ...createData(options.data, setTimeout), route: ROUTE, options: {} }
  return {
    self,
    open() {
      invoke(self, 'onLoad', {})
      invoke(self, 'onShow')
      invoke(self, 'onReady')
    },
    turn: (shown) => invoke(self, shown ? 'onShow' : 'onHide'),
    close: () => invoke(self, 'onUnload'),
  }
}

/** Creates the instance of a component, or of a page written as one, with its behaviors. */
export function createComponent(options: Options, setTimeout: SetTimeout): Instance {
  const all = [...behaviorsOf(options), options]
  const data = Object.assign({}, ...all.map(({ properties }) => defaultsOf(properties)))
  Object.assign(data, ...all.map((part) => part.data))
  const self = {
    ...Object.assign({}, ...all.map(({ methods }) => methods)),
    ...createData(data, setTimeout),
    route: ROUTE,
    is: ROUTE,
    triggerEvent() {},
    selectComponent: () => null,
  }
  Object.assign(self, { properties: self.data })
  const live = (name: string): void => {
    for (const { [name]: old, lifetimes } of all) {
      const method = (lifetimes as Options | undefined)?.[name] ?? old
      if (typeof method === 'function') method.call(self)
    }
  }
  const turn = (shown: boolean): void => {
    for (const { pageLifetimes } of all) {
      const method = (pageLifetimes as Options | undefined)?.[shown ? 'show' : 'hide']
      if (typeof method === 'function') method.call(self)
    }
    invoke(self, shown ? 'onShow' : 'onHide')
  }
  return {
    self,
    open() {
      live('created')
      live('attached')
      invoke(self, 'onLoad', {})
      turn(true)
      live('ready')
      invoke(self, 'onReady')
    },
    turn,
    close() {
      invoke(self, 'onUnload')
      live('detached')
    },
  }
}

/** Creates `data` and `setData`, whose callback comes in a later task, as after drawing. */
function createData(data: unknown, setTimeout: SetTimeout) {
  return {
    data: copy(data ?? {}) as Options,
    setData(this: { data: Options }, changes: Options = {}, callback?: unknown) {
      for (const [path, value] of Object.entries(changes)) setPath(this.data, path, value)
      if (typeof callback === 'function') setTimeout(() => void callback.call(this))
    },
  }
}

/** Returns the behaviors that a component names, each after its own. */
function behaviorsOf({ behaviors }: Options): Options[] {
  if (!Array.isArray(behaviors)) return []
  return behaviors
    .filter((behavior): behavior is Options => typeof behavior === 'object' && behavior !== null)
    .flatMap((behavior) => [...behaviorsOf(behavior), behavior])
}

/** Initial values of properties without one, by type. */
const EMPTY = new Map<unknown, unknown>([
  [String, ''],
  [Number, 0],
  [Boolean, false],
  [Object, null],
])

/** Returns the initial values of a component's properties, each given as type or description. */
function defaultsOf(properties: unknown): Options {
  const entries = Object.entries((properties ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, property]) => {
      const { type = property, value } = (property ?? {}) as { type?: unknown; value?: unknown }
      return [name, value ?? (type === Array ? [] : EMPTY.get(type)) ?? null]
    }),
  )
}

/** Returns a copy of a page's data: lists and plain objects are copied, anything else is kept. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
}
