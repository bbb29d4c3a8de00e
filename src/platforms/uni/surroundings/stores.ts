type Fields = Record<string, unknown>
type Actions = Record<string, (...values: never[]) => unknown>

/** Options of a store of Pinia. */
interface StoreOptions {
  readonly state?: () => Fields
  readonly getters?: Actions
  readonly actions?: Actions
}

/** Makes the state of a store one that is watched. */
type Observe = <Value extends object>(value: Value) => Value

/** Leaves the state of a store as it is, where nothing draws it. */
const unwatched: Observe = (value) => value

/** Creates what programs import from `pinia`. */
export function createPinia(observe: Observe = unwatched) {
  /** Creates a store from options, or from a function that returns its parts. */
  function define(options: StoreOptions | (() => Fields)): Fields {
    if (typeof options === 'function') {
      return unboxed(options())
    }
    const { state = () => ({}), getters = {}, actions = {} } = options
    const initial = state()
    const store: Fields = observe({ ...initial, $state: initial })
    for (const [name, action] of Object.entries(actions)) store[name] = action.bind(store)
    for (const [name, getter] of Object.entries(getters)) {
      Object.defineProperty(store, name, { get: () => getter.call(store, store as never) })
    }
    store.$patch = (part: object | ((state: Fields) => void)) =>
      void (typeof part === 'function' ? part(store) : Object.assign(store, part))
    store.$reset = () => void Object.assign(store, state())
    return store
  }
  return {
    createPinia: () => ({ use() {}, install() {} }),
    defineStore(id: unknown, options?: StoreOptions | (() => Fields)) {
      let store: Fields | undefined
      const given = options ?? (id as StoreOptions)
      return () => (store ??= define(given))
    },
    storeToRefs: (store: Fields) =>
      Object.fromEntries(
        Object.keys(store).map((key) => [
          key,
          {
            __v_isRef: true,
            get value() {
              return store[key]
            },
            set value(value: unknown) {
              store[key] = value
            },
          },
        ]),
      ),
  }
}

/** Returns an object that reads and writes the values of boxes by their names. */
function unboxed(parts: Fields): Fields {
  const store: Fields = {}
  for (const [key, part] of Object.entries(parts)) {
    const isBox = typeof part === 'object' && part !== null && '__v_isRef' in part
    const box = part as { value?: unknown }
    Object.defineProperty(
      store,
      key,
      isBox
        ? { get: () => box.value, set: (value) => void (box.value = value), enumerable: true }
        : { value: part, writable: true, enumerable: true },
    )
  }
  return store
}

/** Options of a store of Vuex. */
interface VuexOptions {
  readonly state?: Fields | (() => Fields)
  readonly getters?: Record<string, (state: Fields, getters: Fields) => unknown>
  readonly mutations?: Record<string, (state: Fields, payload?: unknown) => void>
  readonly actions?: Record<string, (context: object, payload?: unknown) => unknown>
  readonly modules?: Readonly<Record<string, VuexOptions & { readonly namespaced?: boolean }>>
}

/** Creates what programs import from `vuex`. */
export function createVuex(observe: Observe = unwatched) {
  const created: Store[] = []
  class Store {
    readonly state: Fields
    readonly getters: Fields = {}
    readonly #mutations = new Map<string, ((payload?: unknown) => void)[]>()
    readonly #actions = new Map<string, ((payload?: unknown) => unknown)[]>()

    constructor(options: VuexOptions = {}) {
      this.state = this.#install(options, '')
      created.push(this)
    }

    readonly commit = (type: string, payload?: unknown): void => {
      for (const mutation of this.#mutations.get(type) ?? []) mutation(payload)
    }

    readonly dispatch = (type: string, payload?: unknown): Promise<unknown> =>
      Promise.all((this.#actions.get(type) ?? []).map((action) => action(payload))).then(
        (results) => (results.length > 1 ? results : results[0]),
      )

    /** Passes the store to the components of an app of Vue 3. */
    install({ config }: { readonly config: { readonly globalProperties: Fields } }): void {
      config.globalProperties.$store = this
    }

    #install(options: VuexOptions, prefix: string): Fields {
      const {
        state: given = {},
        getters = {},
        mutations = {},
        actions = {},
        modules = {},
      } = options
      const state = observe(typeof given === 'function' ? given() : { ...given })
      const context = {
        state,
        getters: this.getters,
        rootState: state,
        commit: (type: string, payload?: unknown) => this.commit(prefix + type, payload),
        dispatch: (type: string, payload?: unknown) => this.dispatch(prefix + type, payload),
      }
      for (const [name, getter] of Object.entries(getters)) {
        Object.defineProperty(this.getters, prefix + name, {
          get: () => getter(state, this.getters),
          enumerable: true,
        })
      }
      for (const [name, mutation] of Object.entries(mutations)) {
        add(this.#mutations, prefix + name, (payload) => mutation(state, payload))
      }
      for (const [name, action] of Object.entries(actions)) {
        add(this.#actions, prefix + name, (payload) => action.call(this, context, payload))
      }
      for (const [name, module] of Object.entries(modules)) {
        state[name] = this.#install(module, module.namespaced ? `${prefix}${name}/` : prefix)
      }
      return state
    }
  }
  const latest = () => created.at(-1)
  const createStore = (options?: VuexOptions) => new Store(options)
  const exported = { Store, createStore, useStore: latest, ...createHelpers(latest) }
  return { ...exported, default: { ...exported, install() {} } }
}

/** The parts of a store that helpers read. */
interface HelpedStore {
  readonly state: Fields
  readonly getters: Fields
  commit(type: string, payload?: unknown): void
  dispatch(type: string, payload?: unknown): Promise<unknown>
}

/** Creates `mapState` and its like, which make computed values and methods of a store's parts. */
function createHelpers(storeOf: () => HelpedStore | undefined) {
  type Read = (store: HelpedStore, name: unknown, namespace: string) => unknown
  const helper = (read: Read) => (first: unknown, second?: unknown) => {
    const namespace = typeof first === 'string' ? first.replace(/\/?$/, '/') : ''
    const map = (typeof first === 'string' ? second : first) ?? []
    const entries = Array.isArray(map)
      ? map.map((name: unknown) => [String(name), name] as const)
      : Object.entries(map)
    return Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        function (this: { readonly $store?: HelpedStore }, ...values: unknown[]) {
          const store = this?.$store ?? storeOf()
          const found = store && read(store, value, namespace)
          return typeof found === 'function'
            ? (found as (...values: unknown[]) => unknown)(...values)
            : found
        },
      ]),
    )
  }
  const stateOf = ({ state }: HelpedStore, namespace: string): Fields =>
    namespace
      .split('/')
      .filter(Boolean)
      .reduce((inner, part) => (inner[part] ?? {}) as Fields, state)
  return {
    mapState: helper((store, name, namespace) => {
      const state = stateOf(store, namespace)
      return typeof name === 'function'
        ? (name as (state: Fields, getters: Fields) => unknown)(state, store.getters)
        : state[String(name)]
    }),
    mapGetters: helper(({ getters }, name, namespace) => getters[namespace + String(name)]),
    mapMutations: helper(
      ({ commit }, name, namespace) =>
        (payload: unknown) =>
          commit(namespace + String(name), payload),
    ),
    mapActions: helper(
      ({ dispatch }, name, namespace) =>
        (payload: unknown) =>
          dispatch(namespace + String(name), payload),
    ),
  }
}

function add<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  lists.set(name, [...(lists.get(name) ?? []), value])
}
