import { type Component, createRenderer } from '@vue/runtime-core'
import type { PageModule } from '../module.ts'
import { createAdapt } from './components.ts'
import type { PageContext } from './context.ts'
import type { PageNode, PageParent } from '../../../shared/page/framework/nodes/node.ts'
import { nodeOperations } from './renderer/node-operations.ts'
import { patchProperty } from './renderer/patch-property.ts'
import { vue2Members } from './vue/differences.ts'
import type { WeexGlobal } from './weex-global.ts'

/** Renders a page and keeps the screen up to date. */
export function mountPage(context: PageContext, weex: WeexGlobal, page: PageModule): void {
  const { createApp } = createRenderer<PageNode, PageParent>({
    ...nodeOperations(context),
    patchProp: patchProperty(context),
  })
  const app = createApp(createAdapt(context, weex)(page) as Component)
  app.config.errorHandler = (error) => context.host.error(error)
  if (page.format === 'vue') {
    const members = Object.getOwnPropertyDescriptors(vue2Members(context))
    Object.defineProperties(app.config.globalProperties, members)
  }
  app.mount(context.screen.root)
}
