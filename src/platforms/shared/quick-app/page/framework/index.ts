import { createRenderer } from 'vue'
import type { CreatePageFramework } from '../../../../page-contract.ts'
import { createContext } from '../../../page/framework/context.ts'
import { dispatch } from '../../../page/framework/events.ts'
import type { PageNode, PageParent } from '../../../page/framework/nodes/node.ts'
import { Screen } from '../../../page/framework/screen.ts'
import * as runtime from '../../../page/framework/vue/runtime.ts'
import { createRaiseNote } from '../../../raise-note.ts'
import type { PageDialect } from '../dialect.ts'
import type { UxModule } from '../module.ts'
import { createAdapt, isUxModule } from './component.ts'
import type { PageContext } from './context.ts'
import { backgroundOf, callApp, configOf, createPageObjects } from './page-objects.ts'
import { createPrompt } from './prompt.ts'
import { rendererOptions } from './renderer.ts'
import { scriptOf } from './script.ts'
import { createStyles } from './styles.ts'
import { viewModelOf } from './view-model.ts'

/**
 * Returns what creates the basis of a page of the family in the worker: Vue 3 with the screen in the
 * place of a document, the view model of `.ux` files, and the prompts on the screen.
 */
export const uxFramework =
  (dialect: PageDialect): CreatePageFramework =>
  (host) => {
    const styles = createStyles(
      () => screen,
      (code) => core.guard(code),
    )
    const screen = new Screen(styles.restyler.around(host.screen))
    const core = createContext(host, screen)
    const raise = createRaiseNote<string>(host)
    const context: PageContext = {
      ...core,
      dialect,
      styles,
      note: (id, values) => raise(dialect.note(id), values),
      owners: new Set(),
    }
    screen.onEvent = (element, event) => dispatch(context, element, event)
    const prompt = createPrompt(context)
    return {
      modules: {
        ...Object.fromEntries(dialect.prompt.map((name) => [name, prompt])),
        vue: runtime,
      },
      globals: { global: globalThis },
      mount(page) {
        if (!isUxModule(page)) throw new TypeError('The main file exports no page.')
        context.guard(mountPage, context, page)
      },
    }
  }

/** Renders a page and keeps the screen up to date. */
function mountPage(context: PageContext, page: UxModule): void {
  const width = Number(configOf(page).designWidth)
  if (width > 0) context.styles.scaleBy(context.dialect.width / width)
  const { port, root } = context.screen
  port.draw({ op: 'style', id: root.id, style: { backgroundColor: backgroundOf(context, page) } })
  const objects = createPageObjects(context, page)
  callApp(context, objects, 'onCreate')
  callApp(context, objects, 'onShow')
  const { createApp } = createRenderer<PageNode, PageParent>(rendererOptions(context))
  const app = createApp(createAdapt(context, objects)(page))
  app.config.errorHandler = (error) => context.host.error(error)
  app.config.warnHandler = () => {}
  const { $ } = app.mount(context.screen.root)
  const script = scriptOf(page)
  const call = (hook: 'onShow' | 'onHide'): void =>
    context.guard(() => script[hook]?.call(viewModelOf($)?.viewModel))
  call('onShow')
  // As in the documents: the app first when it comes, and last when it goes.
  context.host.app.onChange((shown) => {
    if (shown) callApp(context, objects, 'onShow')
    call(shown ? 'onShow' : 'onHide')
    if (!shown) callApp(context, objects, 'onHide')
  })
  context.host.app.onEnd(() => {
    context.guard(() => app.unmount())
    callApp(context, objects, 'onDestroy')
  })
}
