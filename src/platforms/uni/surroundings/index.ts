import { createMiniProgramSurroundings } from '../../shared/mini-program/surroundings/index.ts'
import { createNotSimulated, standIn } from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings } from '../../surroundings-contract.ts'
import { createEvents } from './events.ts'
import { createLifeCycle } from './life-cycle.ts'
import { uniNames } from './names.ts'
import { openExported, openOptions } from './page.ts'
import { createPinia, createVuex } from './stores.ts'
import { createHooks } from './uni-app-module.ts'
import { createVue } from './vue.ts'

/** `process.env.UNI_PLATFORM` by profile, as the build fills it. */
const TARGET: Readonly<Record<string, string>> = { h5: 'h5', app: 'app', documented: 'mp-weixin' }

/** Pixels of the simulated phone per `upx`, which divides the screen into 750. */
const PER_UPX = 375 / 750

/** Macros of `<script setup>`, which a build replaces. */
const MACROS = {
  defineProps: () => ({}),
  defineEmits: () => () => {},
  defineExpose() {},
  defineOptions() {},
  withDefaults: (_props: unknown, defaults: unknown) => defaults,
}

/**
 * Returns the path of the app's first page, without the extension: as `pages.json` says, unless the
 * file has comments, or as in the template.
 */
function firstPage(load: (path: string) => unknown): string {
  const { pages } = (load('pages.json') ?? {}) as { readonly pages?: unknown }
  const first: unknown = Array.isArray(pages) ? pages[0] : undefined
  const { path = 'pages/index/index' } = (first ?? {}) as { readonly path?: unknown }
  return String(path)
}

/**
 * Adds to `uni` what uni-app has beside sockets, and creates the life-cycle, Vue and the stores of
 * pages, of which the script alone runs.
 */
export const surroundings: CreateSurroundings = (host, { globals }) => {
  const uni = globals?.uni as object
  const raise = createNotSimulated(host)
  const life = createLifeCycle(host)
  let app: object = { globalData: {} }
  const beside = {
    ...createMiniProgramSurroundings('uni', uniNames, host),
    ...createEvents(),
    upx2px: (upx: unknown) => Math.trunc(Number(upx) * PER_UPX),
    getLocale: () => 'zh-Hans',
  }
  for (const [name, value] of Object.entries(beside)) {
    if (Object.hasOwn(uni, name)) continue
    Object.defineProperty(uni, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
  const shared: Record<string, unknown> = {}
  /** Root component of the app, if the program creates one. */
  let root: unknown
  const vue = createVue(life, raise, shared, (given) => (root = given))
  return {
    modules: {
      '@dcloudio/uni-app': { __esModule: true, ...createHooks(life, raise) },
      vue: { __esModule: true, ...vue },
      pinia: { __esModule: true, ...createPinia() },
      vuex: { __esModule: true, ...createVuex() },
    },
    globals: {
      getApp: () => app,
      getCurrentPages: () => [],
      process: { env: { NODE_ENV: 'production', UNI_PLATFORM: TARGET[host.profile] } },
      ...MACROS,
      ...(host.profile === 'app' && { plus: standIn('plus', raise) }),
    },
    ran(exports, load) {
      const { createApp } = (exports ?? {}) as { readonly createApp?: unknown }
      if (typeof createApp === 'function') (createApp as () => unknown)()
      const opened = openExported(exports, life, shared) ?? openOptions(root, life, shared)
      if (opened && 'globalData' in opened) app = opened
      if (root !== undefined) openExported(load(`${firstPage(load)}.vue`), life, shared)
    },
  }
}
