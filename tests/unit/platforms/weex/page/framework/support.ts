import { h, nextTick } from '@vue/runtime-core'
import type { PlatformSurface } from '../../../../../../src/platforms/contract.ts'
import type {
  PageFramework,
  PageHost,
  ScreenOperation,
} from '../../../../../../src/platforms/page-contract.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { createPageFramework } from '../../../../../../src/platforms/weex/page/framework/index.ts'
import { shim } from '../../../../../../src/platforms/weex/shim/index.ts'
import {
  createShimHost,
  type ShimHost,
  type ShimHostOptions,
} from '../../../../../support/shim-host.ts'
import { RecordingScreen } from '../../../shared/page/framework/recording-screen.ts'

/** A page's framework over the real shim and network, with a recording screen. */
export interface Device extends ShimHost {
  readonly screen: RecordingScreen
  readonly framework: PageFramework
  /** Errors thrown by the page's code, as texts. */
  readonly errors: string[]
  /** Loads a module as a page's script does. */
  require(specifier: string): Record<string, (...values: never[]) => unknown>
  /** Opens a page on the screen and waits until the page is drawn. */
  open(page: Partial<PageModule>): Promise<void>
}

export interface DeviceOptions extends Omit<ShimHostOptions, 'shim'> {
  readonly onDraw?: (operation: ScreenOperation) => void
  /** Stands between the shim and the framework, e.g. to watch the calls. */
  readonly around?: (surface: PlatformSurface) => PlatformSurface
}

export function createDevice({ onDraw, around, ...options }: DeviceOptions = {}): Device {
  const installed = createShimHost({ shim, ...options })
  const screen = new RecordingScreen(onDraw)
  const errors: string[] = []
  const host: PageHost = {
    ...installed.host,
    screen,
    error: (error) => void errors.push(String(error)),
  }
  const surface = around ? around(installed.surface) : installed.surface
  const framework = createPageFramework(host, surface)
  const modules: Readonly<Record<string, unknown>> = { ...surface.modules, ...framework.modules }
  return {
    ...installed,
    screen,
    framework,
    errors,
    require: (specifier) => modules[specifier] as never,
    async open(page) {
      framework.mount({ format: 'we', style: {}, components: {}, ...page } as PageModule)
      await nextTick()
    },
  }
}

/** Creates a render function; `_` is the compiler's `_ctx`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const render = (template: (_: any) => unknown): PageModule['render'] => template as never

/** The value of `this` in the functions of a page's script. */
export interface This {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [name: string]: any
}

/** Creates a template with a `text` for a key of the data. */
export const showing = (key: string) => render((_) => h('text', { value: _[key] }))

/** Creates a `.we` file. */
export const legacy = (page: Partial<PageModule>): PageModule =>
  ({ format: 'we', style: {}, components: {}, ...page }) as PageModule
