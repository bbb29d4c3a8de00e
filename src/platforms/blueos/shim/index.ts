import type { Shim } from '../../contract.ts'
import { createServices } from '../../shared/services.ts'
import { createFactory } from './factory.ts'
import { FEATURE, missingFeature } from './framework.ts'

/**
 * Creates vivo BlueOS's API. Where the document is silent, the behavior follows the quick-app
 * engine (hapjs, `features/websocket`), the origin of BlueOS, because BlueOS is closed source.
 */
export const shim: Shim = (host) => {
  const factory = createFactory(createServices(host))
  return {
    modules: {
      /** Read on each `import` and `require`, the moment at which an undeclared feature fails. */
      get [`@${FEATURE}`]() {
        if (!host.declares(FEATURE)) throw missingFeature()
        return factory
      },
    },
  }
}
