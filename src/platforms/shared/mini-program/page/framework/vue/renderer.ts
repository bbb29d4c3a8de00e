import { type App, type Component, createRenderer, queuePostFlushCb } from '@vue/runtime-core'
import type { PageNode, PageParent } from '../../../../page/framework/nodes/node.ts'
import type { PageContext, Renderer } from '../contract.ts'
import type { ComponentElement } from '../nodes/host-element.ts'
import { vueExports } from './exports.ts'
import type { Instance } from './life-options.ts'
import { VueElement } from './nodes.ts'
import { vueOperations } from './operations.ts'
import { toProperties } from './properties.ts'

/** Vue over the elements of a page. */
export interface VueRenderer extends Renderer {
  /** Creates an app whose root component draws what is asked for. */
  createApp(root: Component, properties?: Record<string, unknown>): App
  /** Mounts an app in the page. */
  mount(app: App): Instance
  /**
   * Returns the module `vue`.
   *
   * @param createApp Creates an app for the program.
   */
  exports(createApp: (root: object, properties?: object) => object): Record<string, unknown>
}

/**
 * Creates Vue's renderer of a page.
 *
 * @param page Element around all that is drawn.
 * @param afterCommit Called when the changes of a rendering are all made.
 */
export function createVueRenderer(
  context: PageContext,
  page: ComponentElement,
  afterCommit: () => void,
): VueRenderer {
  const due = new Set<VueElement>()
  const settle = (): void => {
    for (const element of due) {
      const { host } = element
      context.guard(() => host.update(toProperties(element, host.type)))
    }
    due.clear()
    afterCommit()
  }
  const changed = (element: VueElement): void => {
    due.add(element)
    queuePostFlushCb(settle)
  }
  const { createApp } = createRenderer<PageNode, PageParent>(vueOperations(context, changed))
  let mounted: App | undefined
  return {
    holdsFields: false,
    createApp: (root, properties) => createApp(root, properties) as unknown as App,
    exports: (create) => vueExports(context, create),
    act: (code) => context.guard(code),
    commit: () => void queuePostFlushCb(settle),
    mount(app) {
      mounted = app
      app.config.errorHandler ??= (error) => context.host.error(error)
      const container = new VueElement({})
      container.host = page
      return (app as unknown as { mount(at: PageParent): unknown }).mount(container) as Instance
    },
    end: () => mounted?.unmount(),
  }
}
