import type { DirectiveTransform } from '@vue/compiler-core'
import {
  ElementTypes,
  isStaticExp,
  registerRuntimeHelpers,
  transformModel,
  transformOn,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'

const V_MODEL_TEXT = Symbol('vModelText')
const V_SHOW = Symbol('vShow')

registerRuntimeHelpers({ [V_MODEL_TEXT]: 'vModelText', [V_SHOW]: 'vShow' })

/** `v-on`, with the one modifier that means something where events do not bubble. */
const on: DirectiveTransform = (dir, node, context) =>
  transformOn(dir, node, context, (result) => {
    const once = dir.modifiers.some(({ content }) => content === 'once')
    const [property] = result.props
    if (once && property && isStaticExp(property.key)) property.key.content += 'Once'
    return result
  })

/** `v-model`: at an element the framework's directive, which follows what a person types. */
const model: DirectiveTransform = (dir, node, context) => {
  const result = transformModel(dir, node, context)
  if (result.props.length === 0 || node.tagType === ElementTypes.COMPONENT) return result
  return {
    props: result.props.filter(({ key }) => !(isStaticExp(key) && key.content === 'modelValue')),
    needRuntime: context.helper(V_MODEL_TEXT),
  }
}

const show: DirectiveTransform = (_dir, _node, context) => ({
  props: [],
  needRuntime: context.helper(V_SHOW),
})

/** What Vue has for the elements of a document, for those of Weex. */
export const vueDirectives: Readonly<Record<string, DirectiveTransform>> = { on, model, show }
