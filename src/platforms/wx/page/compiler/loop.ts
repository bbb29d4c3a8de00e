import type { DirectiveNode, ElementNode, TransformContext } from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { stringLiteral } from '../../../../writing/javascript.ts'
import type { PageFile } from '../../../shared/page/compiler/page.ts'
import { attributeStretch } from '../../../shared/page/compiler/template/attributes.ts'
import { directive, expression } from '../../../shared/page/compiler/template/nodes.ts'
import { take } from '../../../shared/page/compiler/template/take.ts'
import type { TemplateFunctions } from '../template-module.ts'
import { valueOf } from './values.ts'

const ROUNDS = '$rounds' satisfies keyof TemplateFunctions

/** Name of a round's key in a template. */
const KEY = '$roundKey'

/**
 * Takes `wx:for`, `wx:for-item`, `wx:for-index` and `wx:key` off an element.
 *
 * @returns Vue's directives for them; `undefined` for an element without a loop.
 */
export function takeLoop(
  file: PageFile,
  context: TransformContext,
  element: ElementNode,
): [loop: DirectiveNode, key: DirectiveNode] | undefined {
  const attribute = take(element, 'wx:for') ?? take(element, 'wx:for-items')
  const item = nameIn(element, 'wx:for-item') ?? 'item'
  const at = nameIn(element, 'wx:for-index') ?? 'index'
  const key = nameIn(element, 'wx:key')
  if (!attribute) return undefined
  const { loc } = attribute
  const list = valueOf(file, attributeStretch(attribute))
  const loop = directive('for', undefined, list, loc)
  const names = expression(`{ item: ${item}, at: ${at}, key: ${KEY} }`, loc)
  loop.forParseResult = {
    source: createCompoundExpression([
      `_ctx.${ROUNDS}(`,
      processExpression(list, context),
      key === undefined ? ')' : `, ${stringLiteral(key)})`,
    ]),
    value: processExpression(names, context, true),
    key: undefined,
    index: undefined,
    finalized: true,
  }
  return [loop, directive('bind', 'key', expression(KEY, loc), loc)]
}

function nameIn(element: ElementNode, attribute: string): string | undefined {
  const found = take(element, attribute)
  const name =
    found &&
    attributeStretch(found)
      .text.replace(/^\s*\{\{|\}\}\s*$/g, '')
      .trim()
  return name === '' ? undefined : name
}
