import { h, type App, type Component, type VNodeRef } from '@vue/runtime-core'
import type { CreatePageFramework } from '../../../../page-contract.ts'
import {
  type Instance,
  lifeOptions,
} from '../../../../shared/mini-program/page/framework/vue/life-options.ts'
import { createVueRenderer } from '../../../../shared/mini-program/page/framework/vue/renderer.ts'
import { LIFE_EVENTS } from '../hook-names.ts'
import { ROUTER } from '../page-functions.ts'
import { createTaroPage } from '../page.ts'
import { vueHooks } from './hooks.ts'

/** Creates the basis of a Taro page in Vue. */
export const createPageFramework: CreatePageFramework = (host, surface) =>
  createTaroPage(host, surface, ({ context, page, life, shown, start, begin, afterCommit }) => {
    const renderer = createVueRenderer(context, page, afterCommit)
    const apps = new Set<unknown>()
    let drawn: Component | undefined
    const follow = () => void (life.targets = [shown.app, shown.page])
    const instanceOf: VNodeRef = (it) => {
      shown.page = it ? lifeOptions(it as unknown as Instance, LIFE_EVENTS) : null
      follow()
    }
    const create = (root: object, properties?: object): App => {
      const render = () => (drawn ? h(drawn, { ref: instanceOf }) : undefined)
      const created = renderer.createApp({ ...root, render } as Component, properties as never)
      apps.add(created)
      return created
    }
    return {
      hooks: vueHooks(life, ROUTER),
      modules: { vue: renderer.exports(create) },
      block: 'block',
      mount(exports) {
        const component = componentIn(exports)
        if (!component) return false
        const given = (begin(renderer) as { default?: unknown } | undefined)?.default
        context.guard(() => {
          drawn = component
          const instance = renderer.mount(apps.has(given) ? (given as App) : create({}))
          const { onLaunch } = lifeOptions(instance, ['onLaunch'])
          shown.app = {
            ...(onLaunch && { onLoad: onLaunch }),
            ...lifeOptions(instance, LIFE_EVENTS),
          }
          follow()
        })
        start()
        return true
      },
    }
  })

/** Returns the component of Vue among the exports of a file, if any: the default export. */
function componentIn(exports: unknown): Component | undefined {
  const { default: own } = (exports ?? {}) as { default?: unknown }
  if (typeof own !== 'object' || own === null) return undefined
  return 'render' in own || 'setup' in own ? (own as Component) : undefined
}
