import type { Directive } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import * as runtime from '../../../../shared/page/framework/vue/runtime.ts'
import { createTextModel } from './text-model.ts'

/**
 * Returns the module for `require('vue')`: Vue's own functions, and for the elements of a page the
 * counterparts of Vue's functions for the elements of a document.
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
