import type { RaiseNotSimulated } from '../../shared/surroundings/not-simulated.ts'
import { standIn } from '../../shared/surroundings/not-simulated.ts'
import type { LifeCycle } from './life-cycle.ts'
import { createVue2 } from './vue2.ts'

type Getter<Value> = () => Value

/** A value in a box, as `ref` returns it. */
class Ref {
  readonly __v_isRef = true
  value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}

/** Returns the value in a box; any other value as it is. */
export const unref = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '__v_isRef' in value
    ? (value as { readonly value?: unknown }).value
    : value

/** Creates a box whose value is computed at each reading. */
function computed(source: Getter<unknown> | { get: Getter<unknown>; set(value: unknown): void }) {
  const { get, set = () => {} } =
    typeof source === 'function' ? { get: source, set: undefined } : source
  return {
    __v_isRef: true,
    get value() {
      return get()
    },
    set value(value: unknown) {
      set(value)
    },
  }
}

/** Creates boxes for the properties of an object. */
function toRefs(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(object).map((key) => [key, toRef(object, key)]))
}

const toRef = (object: Record<string, unknown>, key: string) =>
  computed({ get: () => object[key], set: (value) => void (object[key] = value) })

const same = <Value>(value: Value): Value => value

/**
 * Creates what pages import from `vue`, without a screen: state holds values, and nothing is
 * watched.
 *
 * @param shared Properties of all components, which the program adds.
 * @param onApp Receives the root component of each app.
 */
export function createVue(
  life: LifeCycle,
  raise: RaiseNotSimulated,
  shared: Record<string, unknown>,
  onApp: (root: unknown) => void,
) {
  const inCreated = (listener: unknown) => life.on('created', listener)
  const inMounted = (listener: unknown) => life.on('mounted', listener)
  const atEnd = () => life.open()
  const provided = new Map<unknown, unknown>()
  const app = {
    use: () => app,
    mixin: () => app,
    component: () => app,
    directive: () => app,
    mount: () => app,
    provide: () => app,
    config: { globalProperties: shared },
  }
  const createApp = (root: unknown) => {
    onApp(root)
    return app
  }
  return {
    ref: (value?: unknown) => new Ref(value),
    shallowRef: (value?: unknown) => new Ref(value),
    reactive: same,
    shallowReactive: same,
    readonly: same,
    markRaw: same,
    toRaw: same,
    computed,
    toRef,
    toRefs,
    unref,
    isRef: (value: unknown) => value instanceof Ref,
    defineComponent: same,
    watch: () => raise('watch'),
    watchEffect(effect: () => void) {
      raise('watchEffect')
      effect()
    },
    nextTick: (callback?: () => void) => Promise.resolve().then(callback),
    provide: (key: unknown, value: unknown) => void provided.set(key, value),
    inject: (key: unknown, fallback?: unknown) =>
      provided.has(key) ? provided.get(key) : fallback,
    getCurrentInstance: () => ({ proxy: {}, appContext: app }),
    default: createVue2(shared, onApp),
    createApp,
    createSSRApp: createApp,
    onBeforeMount: inCreated,
    onMounted: inMounted,
    onActivated: (listener: unknown) => life.on('show', listener),
    onDeactivated: (listener: unknown) => life.on('hide', listener),
    onBeforeUnmount: (listener: unknown) => life.on('leaving', listener),
    onUnmounted: (listener: unknown) => life.on('left', listener),
    onUpdated: atEnd,
    h: standIn('h', raise),
  }
}
