import { onScopeDispose } from '@vue/runtime-core'
import { createHooks } from '../hook-names.ts'
import type { PageLife } from '../contract.ts'

/** Creates Taro's hooks for the `setup()` of components of Vue. */
export const vueHooks = (life: PageLife, router: object) =>
  createHooks(
    {
      hook: (event) => (callback) => onScopeDispose(life.on(event, callback)),
      silent: () => {},
    },
    router,
  )
