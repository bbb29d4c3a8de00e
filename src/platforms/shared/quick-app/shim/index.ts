import type { Shim } from '../../../contract.ts'
import type { Dialect } from './dialect.ts'
import { createFactory } from './factory.ts'
import { missingFeature } from './framework.ts'
import { createServices } from './services.ts'

/**
 * Creates the shim of a platform of the quick-app family. The behavior is that of the engine (hapjs,
 * `features/websocket`), except where the platform's document says otherwise.
 */
export const quickAppShim =
  (dialect: Dialect): Shim =>
  (host) => {
    const factory = createFactory(createServices(host, dialect))
    const { feature } = dialect
    return {
      // The engine releases what belongs to a page that goes. Source: hapjs `InstanceManager.java`.
      closesAtEnd: { code: 1001, reason: 'client released' },
      modules: {
        /** Read on each `import` and `require`, the moment at which an undeclared feature fails. */
        get [`@${feature}`]() {
          if (!host.declares(feature)) throw missingFeature(dialect)
          return factory
        },
      },
    }
  }
