import type { PlatformSurface } from '../../../contract.ts'
import type { PageFramework, PageHost } from '../../../page-contract.ts'
import { createDialogs } from '../../../shared/mini-program/page/framework/dialogs.ts'
import { LifeCycle } from '../../../shared/mini-program/page/framework/life-cycle.ts'
import { openMiniProgram } from '../../../shared/mini-program/page/framework/page.ts'
import { createSelectorQuery } from '../../../shared/mini-program/page/framework/selector-query.ts'
import { elementName } from '../../../shared/mini-program/page/element-names.ts'
import { PAGE_MODULE } from '../../../shared/mini-program/page/page-module.ts'
import { COMPONENT_NAMES, isElementName } from '../component-names.ts'
import type { Instances, PageKind, PageLife, TaroPage } from './contract.ts'
import { createPageFunctions, ROUTER } from './page-functions.ts'

/**
 * Creates the basis of a Taro page in the worker: the screen in the place of a document, Taro's
 * components, hooks and life-cycle, and the functions that concern the screen.
 *
 * @param kindOf Returns what the library adds.
 */
export function createTaroPage(
  host: PageHost,
  surface: PlatformSurface,
  kindOf: (page: TaroPage) => PageKind,
): PageFramework {
  const page = openMiniProgram(host, { id: 'taro', isElementName })
  const { context } = page
  const life: PageLife = new LifeCycle(context.guard)
  const shown: Instances = { app: null, page: null }
  host.app.onChange((shown) => {
    context.act(() => life.tell(shown ? 'onShow' : 'onHide', { path: ROUTER.path }))
  })
  const end = (): void => {
    context.act(() => life.tell('onUnload'))
    page.end()
  }
  host.app.onEnd(end)
  const start = (): void =>
    void host.setTimeout(() => {
      context.act(() => {
        life.tell('onLoad', ROUTER.params)
        life.tell('onShow', { path: ROUTER.path })
        life.tell('onReady')
      })
    }, 0)
  const { hooks, modules, block, mount } = kindOf({ ...page, life, shown, start })
  extend(surface, {
    ...hooks,
    ...createDialogs(context),
    createSelectorQuery: createSelectorQuery(context, page.page),
    ...createPageFunctions(context, life, shown, end),
  })
  return {
    modules: {
      ...modules,
      [PAGE_MODULE]: page.module,
      '@tarojs/components': components(block),
    },
    globals: {},
    mount(exports) {
      if (mount(exports)) return
      throw new TypeError('The main file has no default export that is a component.')
    },
  }
}

/** Returns the exports of `@tarojs/components`: a component is the name of its elements. */
function components(block: unknown): object {
  const named = COMPONENT_NAMES.map((name) => [name, elementName(name)] as const)
  const all = { ...Object.fromEntries(named), Block: block }
  return { ...all, __esModule: true, default: all }
}

/** Adds to what `@tarojs/taro` exports, before what a program without a screen has instead. */
function extend({ modules }: PlatformSurface, added: Readonly<Record<string, unknown>>): void {
  const taro = modules['@tarojs/taro'] as { readonly default: object }
  Object.assign(taro.default, added)
  Object.assign(taro, added)
}
