import type { LifeCycle, Step } from './life-cycle.ts'
import { unref } from './vue.ts'

/** Options of a page, a component or an app, as a program exports them. */
type Options = Readonly<Record<string, unknown>>

/** Options by the step that calls them. */
const STEPS: readonly (readonly [option: string, step: Step])[] = [
  ['onLaunch', 'launch'],
  ['beforeCreate', 'created'],
  ['created', 'created'],
  ['onLoad', 'load'],
  ['onShow', 'show'],
  ['beforeMount', 'mounted'],
  ['mounted', 'mounted'],
  ['onReady', 'ready'],
  ['onHide', 'hide'],
  ['onUnload', 'unload'],
  ['beforeUnmount', 'leaving'],
  ['beforeDestroy', 'leaving'],
  ['unmounted', 'left'],
  ['destroyed', 'left'],
]

/** Options that a page or an app alone has. */
const MARKS = [...STEPS.map(([option]) => option), 'data', 'setup']

const isFunction = (value: unknown): value is (...values: unknown[]) => unknown =>
  typeof value === 'function'

/**
 * Opens the page or app that a file exports by default, if the export is one.
 *
 * @param shared Properties of all components.
 */
export function openExported(
  exports: unknown,
  life: LifeCycle,
  shared: Options,
): object | undefined {
  const { default: options } = (exports ?? {}) as { readonly default?: unknown }
  return openOptions(options, life, shared)
}

/** Opens a page or an app, if the options are of one. */
export function openOptions(
  options: unknown,
  life: LifeCycle,
  shared: Options,
): object | undefined {
  const isPage =
    typeof options === 'object' &&
    options !== null &&
    MARKS.some((name) => isFunction((options as Options)[name]))
  return isPage ? open(options as Options, life, shared) : undefined
}

/** Creates the instance of a page, with data, methods and computed properties as its members. */
function open(options: Options, life: LifeCycle, shared: Options): object {
  const self: Record<string, unknown> = {
    ...shared,
    $refs: {},
    $nextTick: (callback?: () => void) => Promise.resolve().then(callback?.bind(self)),
    $set: (target: Record<string, unknown>, key: string, value: unknown) =>
      void (target[key] = value),
    $emit() {},
    $forceUpdate() {},
    $options: options,
  }
  const parts = [...mixinsOf(options), options]
  for (const { props, methods, computed } of parts) {
    Object.assign(self, defaultsOf(props))
    for (const [name, method] of Object.entries((methods ?? {}) as Options)) {
      self[name] = isFunction(method) ? method.bind(self) : method
    }
    for (const [name, getter] of Object.entries((computed ?? {}) as Options)) {
      const { get = getter, set } = (isFunction(getter) ? {} : getter) as PropertyDescriptor
      Object.defineProperty(self, name, {
        get: isFunction(get) ? () => get.call(self, self) as unknown : undefined,
        set: set?.bind(self),
        enumerable: true,
        configurable: true,
      })
    }
  }
  for (const { data, setup, globalData } of parts) {
    if (globalData) self.globalData = globalData
    Object.assign(self, isFunction(data) ? data.call(self, self) : data)
    if (!isFunction(setup)) continue
    const context = { attrs: {}, slots: {}, emit() {}, expose() {} }
    for (const [name, value] of Object.entries((setup(self, context) ?? {}) as Options)) {
      Object.defineProperty(self, name, { get: () => unref(value), enumerable: true })
    }
  }
  for (const part of parts) {
    for (const [option, step] of STEPS) {
      const listener = part[option]
      if (isFunction(listener)) life.on(step, listener.bind(self))
    }
  }
  life.open()
  return self
}

/** Returns the mixins of options, each after its own. */
function mixinsOf({ mixins }: Options): Options[] {
  if (!Array.isArray(mixins)) return []
  return mixins
    .filter((mixin): mixin is Options => typeof mixin === 'object' && mixin !== null)
    .flatMap((mixin) => [...mixinsOf(mixin), mixin])
}

/** Returns the initial values of properties that have one. */
function defaultsOf(props: unknown): Record<string, unknown> {
  if (typeof props !== 'object' || props === null || Array.isArray(props)) return {}
  return Object.fromEntries(
    Object.entries(props as Record<string, { default?: unknown } | null>).map(([name, given]) => {
      const value = given?.default
      return [name, isFunction(value) ? value() : value]
    }),
  )
}
