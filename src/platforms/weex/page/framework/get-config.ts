import type { PageContext } from './context.ts'
import type { WeexGlobal } from './weex-global.ts'

/** Creates `$getConfig`, which returns the configuration of Weex, and passes it to a callback. */
export const createGetConfig =
  ({ guard }: PageContext, weex: WeexGlobal) =>
  (callback?: unknown) => {
    const { config } = weex
    if (typeof callback === 'function') guard(() => callback(config))
    return config
  }
