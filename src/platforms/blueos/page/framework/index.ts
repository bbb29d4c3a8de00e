import { createRenderer } from '@vue/runtime-core'
import type { CreatePageFramework } from '../../../page-contract.ts'
import { createContext } from '../../../shared/page/framework/context.ts'
import { dispatch } from '../../../shared/page/framework/events.ts'
import type { PageNode, PageParent } from '../../../shared/page/framework/nodes/node.ts'
import { Screen } from '../../../shared/page/framework/screen.ts'
import * as runtime from '../../../shared/page/framework/vue/runtime.ts'
import { createRaiseNote } from '../../../shared/raise-note.ts'
import type { NoteId } from '../../notes/index.ts'
import { working } from '../../surroundings/names.ts'
import { screen as kind } from '../screen/screen.ts'
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
 * Creates the basis of a BlueOS page in the worker: Vue 3 with the screen in the place of a
 * document, the view model of `.ux` files, and the prompts on the screen.
 */
export const createPageFramework: CreatePageFramework = (host) => {
  const styles = createStyles(
    () => screen,
    (code) => core.guard(code),
  )
  const screen = new Screen(styles.restyler.around(host.screen))
  const core = createContext(host, screen)
  const context: PageContext = {
    ...core,
    styles,
    note: createRaiseNote<NoteId>(host),
    owners: new Set(),
  }
  screen.onEvent = (element, event) => dispatch(context, element, event)
  const prompt = createPrompt(context)
  return {
    modules: { ...Object.fromEntries(working.prompt.map((name) => [name, prompt])), vue: runtime },
    globals: { global: globalThis },
    mount(page) {
      if (!isUxModule(page)) throw new TypeError('The main file exports no page.')
      context.guard(mountPage, context, page)
    },
  }
}

/** Renders a page and keeps the screen up to date. */
function mountPage(context: PageContext, page: UxModule): void {
  const { designWidth } = configOf(page)
  const width = Number(designWidth)
  if (width > 0) context.styles.scaleBy(kind.width / width)
  const { port, root } = context.screen
  port.draw({ op: 'style', id: root.id, style: { backgroundColor: backgroundOf(page) } })
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
}
