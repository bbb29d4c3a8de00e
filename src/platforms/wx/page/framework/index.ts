import type { CreatePageFramework } from '../../../page-contract.ts'
import { createDialogs } from '../../../shared/mini-program/page/framework/dialogs.ts'
import { openMiniProgram } from '../../../shared/mini-program/page/framework/page.ts'
import {
  createNavigation,
  navigateBy,
} from '../../../shared/mini-program/page/framework/pages/navigation.ts'
import { PageStack } from '../../../shared/mini-program/page/framework/pages/stack.ts'
import { readTabBar } from '../../../shared/mini-program/page/framework/pages/tab-bar.ts'
import { createScreenFunctions } from '../../../shared/mini-program/page/framework/screen-functions.ts'
import { createVueRenderer } from '../../../shared/mini-program/page/framework/vue/renderer.ts'
import { PAGE_MODULE } from '../../../shared/mini-program/page/page-module.ts'
import { LAUNCH } from '../../../shared/mini-program/surroundings/answers.ts'
import { succeed } from '../../../shared/mini-program/surroundings/results.ts'
import { invoke } from '../../surroundings/invoke.ts'
import type { Options } from '../../surroundings/options.ts'
import { isElementName } from '../component-names.ts'
import { Components } from './components.ts'
import { Hosts } from './hosts.ts'
import { Pages } from './pages.ts'
import { ProgramFiles } from './program.ts'
import { Registry } from './registry.ts'
import type { Services } from './services.ts'
import { Sheets } from './sheets.ts'

/**
 * Creates the basis of a mini program in the worker: its app, pages and components with templates on
 * the screen, and navigation between the pages.
 */
export const createPageFramework: CreatePageFramework = (host, { globals }) => {
  const base = openMiniProgram(host, { id: 'wx', isElementName })
  const { context, page, afterCommit } = base
  const renderer = createVueRenderer(context, page, afterCommit)
  const stack = new PageStack(context.guard)
  const hosts = new Hosts(context, page)
  const registry = new Registry()
  let app: Options | undefined
  let pages: Pages | undefined

  const tellApp = (event: string, ...values: unknown[]): void => {
    if (app) context.guard(() => invoke(app!, event, ...values))
  }

  host.app.onChange((shown) => {
    context.act(() => {
      if (!shown) stack.top?.life.tell('onHide')
      tellApp(shown ? 'onShow' : 'onHide', ...(shown ? [{ ...LAUNCH }] : []))
      if (shown) stack.top?.life.tell('onShow')
    })
  })

  host.app.onEnd(() => {
    context.act(() => stack.top?.life.tell('onUnload'))
    base.end()
  })

  const wx = globals?.wx as object
  const { createSelectorQuery } = hosts.queries()
  const navigation = createNavigation(stack, (route) => pages?.find(route), context.act)
  context.navigate = navigateBy(navigation)
  Object.assign(wx, {
    ...createDialogs(context),
    ...createScreenFunctions(context, () => stack.top?.life.tell('onPullDownRefresh')),
    setNavigationBarTitle(option: { title?: unknown } = {}) {
      stack.entitle(String(option.title ?? ''))
      return succeed('setNavigationBarTitle', option, {})
    },
    createSelectorQuery,
    ...navigation,
  })

  return {
    modules: {
      // The render functions of templates; a text shows no more of an object than its kind.
      vue: { ...renderer.exports(() => ({})), toDisplayString },
      [PAGE_MODULE]: base.module,
    },
    globals: {
      App: (options?: Options) => void (app = options ?? {}),
      Page: (options?: Options) => registry.add('page', options),
      Component: (options?: Options) => registry.add('component', options),
      Behavior: (options?: Options) => options ?? {},
      getApp: () => (app ??= { globalData: {} }),
      getCurrentPages: () => stack.pages.map(({ proxy }) => proxy),
    },
    mount() {
      const files = new ProgramFiles(base.files())
      const [route = ''] = files.routes
      stack.tabBar = readTabBar(files.app.tabBar)
      const sheets = new Sheets(files, base)
      const services: Services = {
        later: (callback) => host.setTimeout(() => context.act(callback), 0),
        guard: context.guard,
        style: (path) => sheets.add(path),
      }
      const components = new Components(files, registry, hosts, services)
      pages = new Pages(files, registry, components, stack, services)
      const drawn = renderer.createApp({
        render() {
          sheets.follow(stack.top?.route)
          return stack.draw()
        },
      })
      base.begin(renderer, () => sheets.add('app'))
      const launch = { ...LAUNCH, path: route }
      tellApp('onLaunch', launch)
      tellApp('onShow', launch)
      const first = pages.find(route)
      if (!first) throw new TypeError(`The program has no page ${route}: ${route}.wxml is missing.`)
      context.guard(() => {
        stack.open({ route, options: {}, ...first })
        renderer.mount(drawn)
      })
    },
  }
}

/** Returns a value as a text on the screen. */
function toDisplayString(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
