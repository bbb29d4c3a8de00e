import type { DirectiveTransform } from '@vue/compiler-core'
import {
  createCallExpression,
  createObjectProperty,
  createSimpleExpression,
  ElementTypes,
  isStaticExp,
  registerRuntimeHelpers,
  transformModel,
  transformOn,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'

const V_SHOW = Symbol('vShow')
const WITH_MODIFIERS = Symbol('withModifiers')

registerRuntimeHelpers({ [V_SHOW]: 'vShow', [WITH_MODIFIERS]: 'withModifiers' })

/** Modifiers that a handler follows by itself. */
const OF_HANDLER = new Set(['stop', 'self'])

/** Transforms `v-on`: `.once` becomes part of the name, `.stop` and `.self` of the handler. */
const on: DirectiveTransform = (dir, node, context) =>
  transformOn(dir, node, context, (result) => {
    const names = dir.modifiers.map(({ content }) => content)
    const own = names.filter((name) => OF_HANDLER.has(name))
    const [property] = result.props
    if (!property) return result
    if (own.length > 0) {
      const values = [property.value, JSON.stringify(own)]
      property.value = createCallExpression(context.helper(WITH_MODIFIERS), values as never)
    }
    if (names.includes('once') && isStaticExp(property.key)) property.key.content += 'Once'
    return result
  })

/** Elements whose value is whether they are on. */
const CHECKED = /^(?:switch|checkbox|radio)$/i

/**
 * Transforms `v-model`: an element has the value as an attribute, and the modifiers as components
 * have them.
 */
const model: DirectiveTransform = (dir, node, context) => {
  const result = transformModel(dir, node, context)
  const isElement = node.tagType !== ElementTypes.COMPONENT
  if (!isElement || result.props.length === 0) return result
  const [value] = result.props
  if (value && isStaticExp(value.key))
    value.key.content = CHECKED.test(node.tag) ? 'checked' : 'value'
  if (dir.modifiers.length === 0) return result
  const modifiers = Object.fromEntries(dir.modifiers.map(({ content }) => [content, true]))
  const code = createSimpleExpression(JSON.stringify(modifiers), false)
  return { ...result, props: [...result.props, createObjectProperty('modelModifiers', code)] }
}

const show: DirectiveTransform = (_dir, _node, context) => ({
  props: [],
  needRuntime: context.helper(V_SHOW),
})

/** Transforms a directive into a property that the framework reads. */
const asProperty =
  (name: string): DirectiveTransform =>
  ({ exp, loc }) => ({
    props: [
      createObjectProperty(
        createSimpleExpression(name, true, loc),
        exp ?? createSimpleExpression('', true),
      ),
    ],
  })

/** Vue's directives for the elements of a document, here for the elements of a screen. */
export const directives: Readonly<Record<string, DirectiveTransform>> = {
  on,
  model,
  show,
  text: asProperty('textContent'),
  html: asProperty('innerHTML'),
}
