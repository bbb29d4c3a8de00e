import type { Shim } from '../../contract.ts'
import { BROWSER_END } from '../../shared/end.ts'
import { createServices } from '../../shared/services.ts'
import { behaviourOf } from './behaviour.ts'
import { createModule, type Loaded } from './module.ts'
import type { NoteId } from '../notes/index.ts'
import type { Services } from './services.ts'
import { createWebModule } from './web/module.ts'

const NAME = 'webSocket'
/** How the module closes when its page is destroyed. Source: Weex SDK, `WebSocketModule`. */
const PAGE_END = { code: 1001, reason: 'CLOSE_GOING_AWAY' } as const

/** Creates Weex with the `webSocket` module; a page's framework adds other modules. */
export const shim: Shim = (host) => {
  const services = createServices<NoteId>(host)
  const { required, ofRuntime } = load(services)
  function requireModule(name: 'webSocket'): weex.webSocket
  function requireModule(name: string): unknown
  function requireModule(...values: [name: string]): unknown {
    return services.trace.call('weex.requireModule', values, () => find(...values))
  }
  function find(name: string): unknown {
    if (name === NAME) return ofRuntime
    if (String(name).toLowerCase() === NAME.toLowerCase()) services.note('weex.module-name')
    // Source: weex-js-runtime, `WeexInstance.requireModule`.
    host.console.warn(`[JS Framework] using unregistered weex module "${name}"`)
    return undefined
  }

  return {
    modules: { [`@weex-module/${NAME}`]: required },
    globals: { weex: { requireModule } satisfies typeof weex },
    closesAtEnd: host.profile === 'web' ? BROWSER_END : PAGE_END,
  }
}

function load(services: Services): Loaded {
  const { profile } = services.host
  if (profile !== 'web') return createModule(services, behaviourOf(profile))
  const module = createWebModule(services)
  return { required: module, ofRuntime: module }
}
