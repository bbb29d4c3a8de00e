import type { ObjectDirective } from '@vue/runtime-core'
import type { PageContext } from '../context.ts'
import type { PageElement } from '../nodes/element.ts'
import { setAttribute } from '../renderer/attributes.ts'
import { callHandler, hear } from '../renderer/listening.ts'

type Update = Parameters<typeof callHandler>[0]

/** What of Vue's node matters here: it holds the newest handler. */
interface TemplateNode {
  readonly props: Readonly<Record<string, unknown>> | null
}

/** `v-model` on an `input` or a `textarea`: the value goes in as an attribute, and out by events. */
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

/** Tells each element's model of the template's newest state, whose handler it is to call. */
const updates = new WeakMap<PageElement, (vnode: TemplateNode) => void>()

function toNumber(value: unknown): unknown {
  const number = parseFloat(String(value))
  return Number.isNaN(number) ? value : number
}
