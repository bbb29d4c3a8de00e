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

/** Transforms `v-on`, with the only modifier of any meaning where events do not bubble. */
const on: DirectiveTransform = (dir, node, context) =>
  transformOn(dir, node, context, (result) => {
    const once = dir.modifiers.some(({ content }) => content === 'once')
    const [property] = result.props
    if (once && property && isStaticExp(property.key)) property.key.content += 'Once'
    return result
  })

/** Transforms `v-model`: an element gets the framework's directive, to follow the user's typing. */
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

/** Vue's directives for the elements of a document, here for the elements of Weex. */
export const vueDirectives: Readonly<Record<string, DirectiveTransform>> = { on, model, show }
