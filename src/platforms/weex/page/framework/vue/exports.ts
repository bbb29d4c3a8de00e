import type { Directive } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import * as runtime from './runtime.ts'
import { createTextModel } from './text-model.ts'

/**
 * What `require('vue')` gives: Vue's own functions, and for a page's elements what Vue has for
 * those of a document.
 */
export function vueExports(context: PageContext): Record<string, unknown> {
  const model = createTextModel(context)
  const unchanged = (handler: unknown): unknown => handler
  return {
    ...runtime,
    vModelText: model,
    vModelDynamic: model,
    vShow: { created: () => context.note('weex.vue-show') } satisfies Directive,
    // Events of native components have no default to prevent, and do not bubble.
    withModifiers: unchanged,
    withKeys: unchanged,
  }
}
