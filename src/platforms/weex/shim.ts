import type { Shim } from '../contract.ts'
import { createServices } from '../shared/services.ts'
import { createModule } from './module.ts'

const NAME = 'webSocket'

/** Weex with its `webSocket` module; other modules of the platform are not there. */
export const shim: Shim = (host) => {
  const services = createServices(host)
  const webSocket = createModule(services)
  function requireModule(name: 'webSocket'): weex.webSocket
  function requireModule(name: string): unknown
  function requireModule(...values: [name: string]): unknown {
    return services.trace.call('weex.requireModule', values, () => find(...values))
  }
  function find(name: string): unknown {
    if (name === NAME) return webSocket
    if (String(name).toLowerCase() === NAME.toLowerCase()) services.note('weex.module-name')
    // Source: weex-js-runtime, `WeexInstance.requireModule`.
    host.console.warn(`[JS Framework] using unregistered weex module "${name}"`)
    return undefined
  }

  return {
    modules: { [`@weex-module/${NAME}`]: webSocket },
    globals: { weex: { requireModule } satisfies typeof weex },
  }
}
