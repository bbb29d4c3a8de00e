import type { App, Component } from '@vue/runtime-core'
import type { CreatePageFramework } from '../../../page-contract.ts'
import { createDialogs } from '../../../shared/mini-program/page/framework/dialogs.ts'
import { LifeCycle } from '../../../shared/mini-program/page/framework/life-cycle.ts'
import { openMiniProgram } from '../../../shared/mini-program/page/framework/page.ts'
import {
  createNavigation,
  currentPages,
  navigateBy,
} from '../../../shared/mini-program/page/framework/pages/navigation.ts'
import { PageStack } from '../../../shared/mini-program/page/framework/pages/stack.ts'
import { readTabBar } from '../../../shared/mini-program/page/framework/pages/tab-bar.ts'
import { createScreenFunctions } from '../../../shared/mini-program/page/framework/screen-functions.ts'
import { createSelectorQuery } from '../../../shared/mini-program/page/framework/selector-query.ts'
import { createVueRenderer } from '../../../shared/mini-program/page/framework/vue/renderer.ts'
import { PAGE_MODULE } from '../../../shared/mini-program/page/page-module.ts'
import { LAUNCH } from '../../../shared/mini-program/surroundings/answers.ts'
import { succeed } from '../../../shared/mini-program/surroundings/results.ts'
import { isElementName } from '../component-names.ts'
import { type AppState, prepareApp } from './app.ts'
import type { AppLife } from './life.ts'
import { createModules, type OfVue2 } from './modules.ts'
import { componentIn, ProgramFiles } from './program.ts'
import { STYLES } from './styles.ts'

/** Route of a page that is a program by itself. */
const ALONE = 'pages/index/index'

/**
 * Creates the basis of a uni-app program in the worker: Vue with the screen in the place of a
 * document, the life of the app and its pages, and navigation between the pages.
 */
export const createPageFramework: CreatePageFramework = (host, { globals }) => {
  const base = openMiniProgram(host, { id: 'uni', isElementName, styles: STYLES })
  const { context, page, afterCommit } = base
  const renderer = createVueRenderer(context, page, afterCommit)
  const stack = new PageStack(context.guard)
  const life: AppLife = new LifeCycle(context.guard)
  const state: AppState = { current: { globalData: {} } }
  const vue2: OfVue2 = { prototype: {}, root: undefined, registered: [] }
  let files = new ProgramFiles({})
  /** The app that the program creates. */
  let given: App | undefined

  host.app.onChange((shown) => {
    context.act(() => {
      life.tell(shown ? 'onShow' : 'onHide', shown ? { ...LAUNCH } : undefined)
      stack.top?.life.tell(shown ? 'onShow' : 'onHide')
    })
  })

  host.app.onEnd(() => {
    context.act(() => {
      stack.top?.life.tell('onUnload')
      given?.unmount()
      life.tell('onExit')
    })
  })

  function createApp(root: object, properties?: object): App {
    const render = () => stack.draw()
    const app = renderer.createApp({ ...root, render } as Component, properties as never)
    prepareApp(app, stack, life, state, context)
    given = app
    return app
  }

  /** Creates the app, if the program has created none. */
  function ensureApp(own: Component | undefined): App {
    const app = given ?? createApp(vue2.root ?? own ?? files.app() ?? {})
    const { globalProperties } = app.config
    Object.defineProperties(
      globalProperties,
      Object.getOwnPropertyDescriptors({ ...vue2.prototype, ...globalProperties }),
    )
    const { store } = (vue2.root ?? {}) as { readonly store?: unknown }
    if (store !== undefined) globalProperties.$store = store
    for (const register of vue2.registered) register(app)
    for (const [name, load] of files.easyComponents()) {
      const component = app.component(name) ? undefined : load()
      if (component) app.component(name, component)
    }
    return app
  }

  const pageOf = (route: string) => {
    const component = files.page(route)
    return component && { component, title: files.title(route) }
  }

  const navigation = createNavigation(stack, pageOf, context.act)
  context.navigate = navigateBy(navigation)
  Object.assign(globals?.uni as object, {
    ...createDialogs(context),
    ...createScreenFunctions(context, () => stack.top?.life.tell('onPullDownRefresh')),
    setNavigationBarTitle(option: { title?: unknown } = {}) {
      stack.entitle(String(option.title ?? ''))
      return succeed('setNavigationBarTitle', option, {})
    },
    createSelectorQuery: createSelectorQuery(context, page),
    ...navigation,
  })

  return {
    modules: {
      ...createModules(renderer, life, vue2, createApp),
      [PAGE_MODULE]: base.module,
    },
    globals: { getApp: () => state.current, getCurrentPages: () => currentPages(stack) },
    mount(exports) {
      const { createApp: create } = (exports ?? {}) as { readonly createApp?: unknown }
      const main = componentIn(exports)
      const isApp = main !== undefined && 'onLaunch' in main && !('render' in main)
      files = new ProgramFiles(base.files())
      stack.tabBar = readTabBar(files.tabBar())
      let app: App | undefined
      base.begin(renderer, () => {
        if (typeof create === 'function') (create as () => unknown)()
        app = ensureApp(isApp ? main : undefined)
      })
      const route = main && !isApp ? ALONE : files.first()
      const shown = main && !isApp ? { component: pageFrom(main), title: '' } : pageOf(route)
      if (!shown && !isApp) throw new TypeError(`The program has no page ${route}.`)
      context.guard(() => {
        if (shown) stack.open({ route, options: {}, ...shown })
        renderer.mount(app!)
      })
    },
  }
}

/** Returns the component of a page, of which one without a template draws nothing. */
const pageFrom = (component: Component): Component =>
  'render' in component || 'template' in component
    ? component
    : ({ ...component, render: () => undefined } as Component)
