import type { PlatformSurface } from '../../../contract.ts'
import type { PageContext } from './context.ts'

/** Device data readable by a page. */
export interface Environment {
  readonly platform: string
  readonly osName: string
  readonly osVersion: string
  readonly appName: string
  readonly appVersion: string
  readonly weexVersion: string
  readonly deviceModel: string
  /** Device pixels of a CSS pixel. */
  readonly scale: number
  readonly deviceWidth: number
  readonly deviceHeight: number
}

/** The global `weex` of a page. */
export interface WeexGlobal {
  readonly config: {
    readonly bundleUrl: string
    readonly debug: boolean
    readonly env: Environment
  }
  requireModule(name: string): unknown
  isRegisteredModule(name: string, method?: string): boolean
}

/**
 * Creates a page's `weex`: the shim's, with the framework's modules and with the device's data.
 *
 * @param modules The framework's modules by name.
 */
export function createWeexGlobal(
  { host, screen }: PageContext,
  surface: PlatformSurface,
  modules: Readonly<Record<string, object>>,
): WeexGlobal {
  const shim = surface.globals?.weex as Pick<WeexGlobal, 'requireModule'>
  const env: Environment = {
    platform: host.profile === 'web' ? 'Web' : 'android',
    osName: host.profile === 'web' ? 'web' : 'android',
    osVersion: '13',
    appName: 'Polysocket',
    appVersion: '1.0.0',
    weexVersion: '0.28.0',
    deviceModel: 'Polysocket',
    get scale() {
      return screen.size.scale
    },
    get deviceWidth() {
      return screen.size.width * screen.size.scale
    },
    get deviceHeight() {
      return screen.size.height * screen.size.scale
    },
  }
  const own = (name: string): unknown => (Object.hasOwn(modules, name) ? modules[name] : undefined)
  const shims = (name: string): unknown => surface.modules[`@weex-module/${name}`]
  return {
    config: { bundleUrl: 'main.js', debug: false, env },
    requireModule: (name) => own(name) ?? shim.requireModule(name),
    isRegisteredModule(name, method) {
      const module = own(name) ?? shims(name)
      return module !== undefined && (method === undefined || method in (module as object))
    },
  }
}
