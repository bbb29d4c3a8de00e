import type { HostElement, PageContext } from './contract.ts'
import { Fragment } from 'react'
import type { PlatformSurface } from '../../../contract.ts'
import type { CreatePageFramework } from '../../../page-contract.ts'
import { Screen } from '../../../shared/page/framework/screen.ts'
import { Restyler } from '../../../shared/page/styles/match/restyler.ts'
import { StyleSheets } from '../../../shared/page/styles/match/style-sheets.ts'
import { createRaiseNote } from '../../../shared/raise-note.ts'
import type { StyleRule } from '../../../shared/page/styles/rules.ts'
import type { NoteId } from '../../notes/index.ts'
import { PAGE_MODULE, type PageModule } from '../page-module.ts'
import { COMPONENT_NAMES, elementName } from './components/index.ts'
import { receive } from './events/dispatch.ts'
import { componentIn, mount } from './mount.ts'
import { TaroElement } from './nodes/host-element.ts'
import { drawStyle, styledTree } from './nodes/tree.ts'
import { reactModules } from './react/modules.ts'
import { createRenderer } from './react/renderer.ts'
import { DEFAULTS } from './styles/defaults.ts'
import { createDialogs } from './taro/dialogs.ts'
import { createHooks } from './taro/hooks.ts'
import { LifeCycle } from './taro/life-cycle.ts'
import { createPageFunctions, ROUTER } from './taro/page.ts'

/**
 * Creates the basis of a Taro page in the worker: React with the screen in the place of a document,
 * Taro's components, hooks and life-cycle, and the functions that concern the screen.
 */
export const createPageFramework: CreatePageFramework = (host, surface) => {
  const guard = (code: () => unknown): void => {
    try {
      code()
    } catch (error) {
      host.error(error)
    }
  }
  const sheets = new StyleSheets<HostElement>(styledTree)
  const restyler = new Restyler<HostElement>(
    styledTree,
    sheets,
    (element, style) => drawStyle(context, element, style),
    guard,
  )
  const screen = new Screen(restyler.around(host.screen))
  const due: (() => void)[] = []
  const afterCommit = (): void => {
    for (const code of due.splice(0)) guard(code)
  }
  const context: PageContext = {
    host,
    screen,
    restyler,
    elements: new Map(),
    note: createRaiseNote<NoteId>(host),
    guard,
    afterCommit: (code) => void due.push(code),
    act: (code) => renderer.act(code),
  }
  sheets.add(DEFAULTS)
  const page = new TaroElement(context, 'page', {})
  screen.root.attach(page.box, null)
  screen.port.draw({ op: 'insert', parent: screen.root.id, id: page.box.id })
  const renderer = createRenderer(context, page, afterCommit)
  screen.onEvent = ({ id }, event) => {
    const element = context.elements.get(id)
    if (element) receive(context, element, event)
  }
  const life = new LifeCycle(guard)
  host.app.onChange((shown) => {
    context.act(() => life.tell(shown ? 'onShow' : 'onHide', { path: ROUTER.path }))
  })
  const end = (): void => {
    context.act(() => life.tell('onUnload'))
    renderer.render(null)
  }
  extend(surface, {
    ...createHooks(life, ROUTER),
    ...createDialogs(context),
    ...createPageFunctions(context, life, end),
  })
  let loadApp: (() => unknown) | undefined
  /** Rules of the style sheets so far, until the page is mounted. */
  let collected: StyleRule[] | undefined = []
  const pageModule: PageModule = {
    style: (rules) => void (collected ? collected.push(...rules) : sheets.add(rules)),
    app: (load) => void (loadApp = load),
  }
  return {
    modules: {
      ...reactModules,
      [PAGE_MODULE]: pageModule,
      '@tarojs/components': components(),
    },
    globals: {},
    mount(exports) {
      const own = componentIn(exports)
      if (!own) throw new TypeError('The main file has no default export that is a component.')
      // The app's style sheets come before those of the page, as in a build.
      const ofPage = collected ?? []
      collected = []
      const app = componentIn(loadApp?.())
      sheets.add([...collected, ...ofPage])
      collected = undefined
      mount(context, renderer, life, own, app)
    },
  }
}

/** Returns the exports of `@tarojs/components`: a component is the name of its elements. */
function components(): object {
  const named = COMPONENT_NAMES.map((name) => [name, elementName(name)] as const)
  const all = { ...Object.fromEntries(named), Block: Fragment }
  return { ...all, __esModule: true, default: all }
}

/** Adds to what `@tarojs/taro` exports, before what a program without a screen has instead. */
function extend({ modules }: PlatformSurface, added: Readonly<Record<string, unknown>>): void {
  const taro = modules['@tarojs/taro'] as { readonly default: object }
  Object.assign(taro.default, added)
  Object.assign(taro, added)
}
