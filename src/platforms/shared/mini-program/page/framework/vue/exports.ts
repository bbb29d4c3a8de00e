import type { ObjectDirective } from '@vue/runtime-core'
import * as runtime from '../../../../page/framework/vue/runtime.ts'
import type { PageContext, ComponentEvent } from '../contract.ts'
import type { VueElement } from './nodes.ts'

type Handler = (event: ComponentEvent, ...values: unknown[]) => unknown

/**
 * Returns the module for `require('vue')`: Vue's own functions, and for components the
 * counterparts of Vue's functions for the elements of a document.
 */
export function vueExports(
  context: PageContext,
  createApp: (root: object, properties?: object) => object,
): Record<string, unknown> {
  const show = (element: VueElement, value: unknown) => {
    element.host.isHidden = !value
    context.restyler.mark(element.host)
  }
  return {
    ...runtime,
    createApp,
    vShow: {
      beforeMount: (element, { value }) => show(element, value),
      updated: (element, { value, oldValue }) => {
        if (!value !== !oldValue) show(element, value)
      },
    } satisfies ObjectDirective<VueElement>,
    withModifiers: (handler: Handler | undefined, modifiers: readonly string[]): Handler =>
      function (event, ...values) {
        if (modifiers.includes('self') && event.target !== event.currentTarget) return undefined
        if (modifiers.includes('stop')) event.stopPropagation()
        return handler?.(event, ...values)
      },
    withKeys: (handler: unknown) => handler,
  }
}
