import { type Component, createRenderer } from '@vue/runtime-core'
import type { PageModule } from '../../../page-contract.ts'
import type { PageContext } from './context.ts'
import { legacyComponent } from './legacy/component.ts'
import type { PageNode, PageParent } from './nodes/node.ts'
import { nodeOperations } from './renderer/node-operations.ts'
import { patchProperty } from './renderer/patch-property.ts'
import { vueComponent } from './vue/component.ts'
import { vue2Methods } from './vue/differences.ts'
import type { WeexGlobal } from './weex-global.ts'

/** Draws a page, and keeps it drawn. */
export function mountPage(context: PageContext, weex: WeexGlobal, page: PageModule): void {
  const { host, screen } = context
  const made = new Map<PageModule, Component>()
  const adapt = (value: unknown): unknown => {
    if (!isPageModule(value)) return value
    const component =
      made.get(value) ??
      (value.format === 'we'
        ? legacyComponent(context, weex, value)
        : vueComponent(context, value, adapt))
    made.set(value, component)
    return component
  }
  const { createApp } = createRenderer<PageNode, PageParent>({
    ...nodeOperations(context),
    patchProp: patchProperty(context),
  })
  const app = createApp(adapt(page) as Component)
  app.config.errorHandler = (error) => host.error(error)
  if (page.format === 'vue') Object.assign(app.config.globalProperties, vue2Methods(context))
  app.mount(screen.root)
}

/** Whether a value is what a page file's module exports. */
export function isPageModule(value: unknown): value is PageModule {
  if (typeof value !== 'object' || value === null) return false
  const { format, style, components } = value as Partial<PageModule>
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null
  return (format === 'we' || format === 'vue') && isObject(style) && isObject(components)
}
