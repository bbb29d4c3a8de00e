import { type Component, createRenderer } from '@vue/runtime-core'
import type { PageModule } from '../module.ts'
import { createAdapt } from './components.ts'
import type { PageContext } from './context.ts'
import { createGetConfig } from './get-config.ts'
import type { PageNode, PageParent } from '../../../shared/page/framework/nodes/node.ts'
import {
  type NodeHooks,
  nodeOperations,
} from '../../../shared/page/framework/vue/node-operations.ts'
import { isNotDrawn } from './renderer/not-here.ts'
import { takeText, updateText } from './renderer/text.ts'
import { patchProperty } from './renderer/patch-property.ts'
import { vue2Members } from './vue/differences.ts'
import type { WeexGlobal } from './weex-global.ts'

/** Renders a page and keeps the screen up to date. */
export function mountPage(context: PageContext, weex: WeexGlobal, page: PageModule): void {
  const hooks: NodeHooks = {
    create(type) {
      if (isNotDrawn(type)) context.note('weex.component-not-here', { component: type })
      return context.screen.create(type)
    },
    textChanged: (element) => updateText(context, element),
    takeText: (element, text) => takeText(context, element, text),
  }
  const { createApp } = createRenderer<PageNode, PageParent>({
    ...nodeOperations(context.screen, hooks),
    patchProp: patchProperty(context),
  })
  const app = createApp(createAdapt(context, weex)(page) as Component)
  app.config.errorHandler = (error) => context.host.error(error)
  if (page.format === 'vue') {
    const { globalProperties } = app.config
    const members = Object.getOwnPropertyDescriptors(vue2Members(context))
    Object.defineProperties(globalProperties, members)
    globalProperties.$getConfig = createGetConfig(context, weex)
  }
  app.mount(context.screen.root)
  context.host.app.onEnd(() => context.guard(() => app.unmount()))
}
