import type { ObjectDirective } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import type { PageElement } from '../../../../shared/page/framework/nodes/element.ts'
import { setAttribute } from '../../../../shared/page/framework/vue/attributes.ts'
import { callHandler, hear } from '../../../../shared/page/framework/vue/listening.ts'

type Update = Parameters<typeof callHandler>[0]

/** Relevant part of Vue's node, with the newest handler. */
interface TemplateNode {
  readonly props: Readonly<Record<string, unknown>> | null
}

/**
 * Creates `v-model` for an `input` or a `textarea`: the value goes in as an attribute, and out by
 * events.
 */
export function createTextModel(context: PageContext): ObjectDirective<PageElement> {
  return {
    created(element, { value, modifiers }, vnode) {
      const { lazy, trim, number } = modifiers as Record<string, boolean | undefined>
      setAttribute(context, element, 'value', value ?? '')
      let current: TemplateNode = vnode
      updates.set(element, (next) => (current = next))
      hear(context, element, lazy ? 'change' : 'input', 'v-model', (event) => {
        const typed = trim ? String(event.value).trim() : event.value
        const update = current.props?.['onUpdate:modelValue'] as Update | undefined
        if (update) callHandler(update, (number ? toNumber(typed) : typed) as never)
      })
    },
    beforeUpdate(element, { value }, vnode) {
      updates.get(element)?.(vnode)
      setAttribute(context, element, 'value', value ?? '')
    },
  }
}

/**
 * Functions to pass the template's newest state, with the handler to call, to each element's model.
 */
const updates = new WeakMap<PageElement, (vnode: TemplateNode) => void>()

function toNumber(value: unknown): unknown {
  const number = parseFloat(String(value))
  return Number.isNaN(number) ? value : number
}
