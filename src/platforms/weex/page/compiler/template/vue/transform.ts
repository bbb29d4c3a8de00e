import { parseExpression } from '@babel/parser'
import type {
  AttributeNode,
  DirectiveNode,
  ElementNode,
  NodeTransform,
  SimpleExpressionNode,
} from '@vue/compiler-core'
import { isCoreComponent, NodeTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { FILTER, notInWeex } from './messages.ts'
import type { PageFile } from '../../page.ts'
import { parseStatements } from '../../../../../shared/page/compiler/template/expression-errors.ts'
import { isAttribute, isElement } from '../../../../../shared/page/compiler/template/nodes.ts'
import { bindStyle } from '../style.ts'
import { checkDirective, refuseAttribute } from './differences.ts'

/**
 * Prepares the elements of a template of the Vue era: inline styles become objects, and differences
 * of Weex's Vue 2 are reported. Runs before Vue's own transforms.
 */
export function vueTransform(file: PageFile): NodeTransform {
  return (node, context) => {
    if (node.type === NodeTypes.INTERPOLATION)
      refuseFilter(file, node.content as SimpleExpressionNode)
    if (!isElement(node as ElementNode)) return
    const element = node as ElementNode
    if (isCoreComponent(element.tag) && !/^keep-?alive$/i.test(element.tag))
      file.services.error(element.loc.start.offset, notInWeex(element.tag))
    const has = (name: string) =>
      element.props.some((prop) => !isAttribute(prop) && prop.name === name)
    if (has('for') && has('if')) file.note('weex.vue-if-for', element.loc.start.offset)
    element.props = element.props.flatMap((prop): (AttributeNode | DirectiveNode)[] => {
      if (!isAttribute(prop)) return checkBinding(file, element, prop)
      if (refuseAttribute(file, prop)) return []
      return prop.name === 'style' ? bindStyle(file, context, prop) : [prop]
    })
  }
}

function checkBinding(file: PageFile, element: ElementNode, prop: DirectiveNode) {
  if (prop.name === 'bind' && prop.exp) refuseFilter(file, prop.exp as SimpleExpressionNode)
  if (prop.name === 'on' && prop.exp) parseStatements(file, prop.exp as SimpleExpressionNode)
  return checkDirective(file, element, prop)
}

/**
 * Reports `{{ value | filter }}`, because Vue 3 would read a filter as arithmetic. As in Vue 2, a
 * single bar at the top of an expression is always a filter.
 */
function refuseFilter(file: PageFile, { content, loc }: SimpleExpressionNode): void {
  if (!/[^|]\|[^|]/.test(content)) return
  try {
    const parsed = parseExpression(content)
    if (parsed.type !== 'BinaryExpression' || parsed.operator !== '|') return
    file.services.error(loc.start.offset + parsed.right.start!, FILTER)
  } catch {
    // Vue's compiler tells what is wrong with it, and where.
  }
}
