import type { Shim } from '../contract.ts'
import { createServices } from '../shared/services.ts'
import { createFactory } from './factory.ts'
import { FEATURE, missingFeature } from './framework.ts'

/**
 * vivo BlueOS. The page says what there is; how it behaves beyond that is taken from the quick-app
 * engine that BlueOS descends from (hapjs, `features/websocket`), because BlueOS itself is closed.
 */
export const shim: Shim = (host) => {
  const factory = createFactory(createServices(host))
  return {
    modules: {
      /** Read on each `import` and `require`, which is when an undeclared feature is missed. */
      get [`@${FEATURE}`]() {
        if (!host.declares(FEATURE)) throw missingFeature()
        return factory
      },
    },
  }
}
