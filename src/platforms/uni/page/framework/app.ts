import type { App, Component, ComponentPublicInstance } from '@vue/runtime-core'
import type { PageContext } from '../../../shared/mini-program/page/framework/contract.ts'
import {
  type Instance,
  lifeOptions,
} from '../../../shared/mini-program/page/framework/vue/life-options.ts'
import { LAUNCH } from '../../../shared/mini-program/surroundings/answers.ts'
import { PAGE_EVENTS } from '../../../shared/mini-program/page/framework/pages/page-life.ts'
import type { PageStack } from '../../../shared/mini-program/page/framework/pages/stack.ts'
import { APP_EVENTS, type AppLife } from './life.ts'

/** What `getApp()` returns, and what `Vue.prototype` gives all components. */
export interface AppState {
  /** The instance of the app, or what stands for it until there is one. */
  current: { globalData: object }
}

/** Returns the merging of an option that mixins may have too: all of them are called, in order. */
const listed = (to: unknown, from: unknown): unknown[] => [to ?? [], from ?? []].flat()

/** Prepares an app: its life and that of its pages follow the components. */
export function prepareApp(
  app: App,
  stack: PageStack,
  life: AppLife,
  state: AppState,
  { host, act }: Pick<PageContext, 'host' | 'act'>,
): void {
  const strategies = app.config.optionMergeStrategies
  for (const name of [...APP_EVENTS, ...PAGE_EVENTS]) strategies[name] = listed
  Object.assign(app.config.globalProperties, {
    $set: (target: Record<string, unknown>, key: string, value: unknown) => (target[key] = value),
    $delete: (target: Record<string, unknown>, key: string) => delete target[key],
  })

  /** Starts the app, whose instance `getApp()` returns from now on. */
  function launch(proxy: ComponentPublicInstance, instance: Instance): void {
    const { globalData = {} } = instance.$options as { readonly globalData?: object }
    Object.assign(state.current.globalData, globalData)
    state.current = Object.assign(proxy, { globalData: state.current.globalData, $vm: proxy })
    life.targets = [lifeOptions(instance, APP_EVENTS)]
    life.tell('onLaunch', { ...LAUNCH })
    life.tell('onShow', { ...LAUNCH })
  }

  const mixin: Component & ThisType<ComponentPublicInstance> = {
    beforeMount() {
      const { parent } = this.$
      const instance = this as unknown as Instance
      if (!parent) return launch(this, instance)
      const page = stack.of(parent.type)
      if (!page) return
      page.proxy = this
      page.life.targets = [lifeOptions(instance, PAGE_EVENTS)]
      page.life.tell('onInit', page.options)
      page.life.tell('onLoad', page.options)
      page.life.tell('onShow')
    },
    mounted() {
      const page = this.$.parent && stack.of(this.$.parent.type)
      if (page) host.setTimeout(() => act(() => page.life.tell('onReady')), 0)
    },
    // The names in Vue 2.
    beforeUnmount() {
      const { beforeDestroy } = this.$options as Readonly<Record<string, unknown>>
      if (typeof beforeDestroy === 'function') beforeDestroy.call(this)
    },
    unmounted() {
      const { destroyed } = this.$options as Readonly<Record<string, unknown>>
      if (typeof destroyed === 'function') destroyed.call(this)
    },
  }
  app.mixin(mixin)
}
