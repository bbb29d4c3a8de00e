import { type App, reactive } from '@vue/runtime-core'
import type { VueRenderer } from '../../../shared/mini-program/page/framework/vue/renderer.ts'
import { createPinia, createVuex } from '../../surroundings/stores.ts'
import { createVue2 } from '../../surroundings/vue2.ts'
import { type AppLife, createHooks } from './life.ts'

/** What a program says to all apps by the class of Vue 2. */
export interface OfVue2 {
  /** Properties of all components. */
  readonly prototype: Record<string, unknown>
  /** Options of the app, if the program creates one. */
  root: object | undefined
  /** What the program registered. */
  readonly registered: ((app: App) => void)[]
}

/**
 * Creates the modules that pages import: Vue with the components in the place of a document, the
 * class of Vue 2, hooks and stores.
 *
 * @param createApp Creates an app for the program.
 */
export function createModules(
  renderer: VueRenderer,
  life: AppLife,
  vue2: OfVue2,
  createApp: (root: object, properties?: object) => App,
): Readonly<Record<string, unknown>> {
  const registers =
    (name: 'component' | 'mixin' | 'directive') =>
    (...values: never[]) => {
      vue2.registered.push((app) => {
        ;(app[name] as (...values: never[]) => unknown)(...values)
      })
      return Vue
    }
  const Vue = createVue2(vue2.prototype, (options) => (vue2.root = options as object), {
    component: registers('component'),
    mixin: registers('mixin'),
    directive: registers('directive'),
    observable: reactive,
    use(plugin: unknown, ...values: unknown[]) {
      const { install = plugin } = (plugin ?? {}) as { readonly install?: unknown }
      if (typeof install === 'function') install.call(plugin, Vue, ...values)
      return Vue
    },
  }) as unknown
  const observe = reactive as <Value extends object>(value: Value) => Value
  return {
    vue: {
      __esModule: true,
      ...renderer.exports(createApp),
      createSSRApp: createApp,
      default: Vue,
    },
    '@dcloudio/uni-app': { __esModule: true, ...createHooks(life) },
    pinia: { __esModule: true, ...createPinia(observe) },
    vuex: { __esModule: true, ...createVuex(observe) },
  }
}
