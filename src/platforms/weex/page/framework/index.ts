import type { CreatePageFramework } from '../../../page-contract.ts'
import { createRaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import { mountPage } from './app.ts'
import { isPageModule } from './components.ts'
import type { PageContext } from './context.ts'
import { dispatch } from '../../../shared/page/framework/events.ts'
import { isLegacy } from './legacy/component.ts'
import { legacyHandler } from './legacy/handlers.ts'
import { createModules } from './modules/index.ts'
import type { EventHandler } from '../../../shared/page/framework/nodes/element.ts'
import { createContext } from '../../../shared/page/framework/context.ts'
import { showPage } from './life-cycle.ts'
import { Screen } from '../../../shared/page/framework/screen.ts'
import { StyleSheets } from './styles.ts'
import { vueExports } from './vue/exports.ts'
import { createWeexGlobal } from './weex-global.ts'

/**
 * Creates the basis of a Weex page in the worker: Vue 3 with the screen in the place of a document,
 * the view model of `.we` files, and the modules called by pages of WebSocket demos.
 */
export const createPageFramework: CreatePageFramework = (host, surface) => {
  const screen = new Screen(host.screen)
  const context: PageContext = {
    ...createContext(host, screen),
    styles: new StyleSheets(),
    note: createRaiseNote<NoteId>(host),
    toHandler(owner, named) {
      if (owner && isLegacy(owner)) return legacyHandler(host, named)
      return (named ?? undefined) as EventHandler | undefined
    },
  }
  screen.onEvent = (element, event) => dispatch(context, element, event)
  host.app.onChange((shown) => showPage(context, shown))
  const modules = createModules(context)
  const weex = createWeexGlobal(context, surface, modules)
  const specifiers = Object.entries(modules).map(([name, module]) => [
    `@weex-module/${name}`,
    module,
  ])
  return {
    modules: { ...Object.fromEntries(specifiers), vue: vueExports(context) },
    globals: { weex, WXEnvironment: weex.config.env },
    mount(page) {
      if (!isPageModule(page)) throw new TypeError('The main file exports no page.')
      context.guard(mountPage, context, weex, page)
      showPage(context, true)
    },
  }
}
