import type {
  AttributeNode,
  DirectiveNode,
  ForParseResult,
  SimpleExpressionNode,
  TransformContext,
} from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { LegacyTemplateContext } from '../../../compiler-contract.ts'
import type { PageFile } from '../../page.ts'
import { attributeStretch } from '../attributes.ts'
import { codeAt, type Stretch, withoutBraces } from '../interpolation.ts'
import { directive, expression } from '../nodes.ts'

/** `value in list` or `(key, value) in list`. */
const NAMED = /^(\s*(?:\(\s*([\w$]+)\s*,\s*([\w$]+)\s*\)|([\w$]+))\s+in\s+)([^]+)$/

const CONTEXTS = '$itemContexts' satisfies keyof LegacyTemplateContext

/** Makes a `v-for` of `repeat="{{v in list}}"`, `"{{(k, v) in list}}"` or `"{{list}}"`. */
export function toLoop(
  file: PageFile,
  context: TransformContext,
  attribute: AttributeNode,
): DirectiveNode {
  const { loc } = attribute
  const stretch = withoutBraces(attributeStretch(attribute))
  const [, head, key = '$index', paired, single] = NAMED.exec(stretch.text) ?? []
  const code = codeAt(file, stretch)
  const loop = directive('for', undefined, code, loc)
  if (head === undefined) loop.forParseResult = overContexts(file, context, stretch)
  else {
    const list = stretch.text.slice(head.length)
    loop.forParseResult = result(
      codeAt(file, { text: list, start: stretch.start + head.length }),
      expression(paired ?? single!, code.loc),
      expression(key, code.loc),
    )
  }
  return loop
}

/** Makes the key of `track-by="item.id"`. */
export function toKey(file: PageFile, trackBy: AttributeNode): DirectiveNode {
  const code = codeAt(file, withoutBraces(attributeStretch(trackBy)))
  return directive('bind', 'key', code, trackBy.loc)
}

/**
 * The items' own properties are what a template means here before the page's, so each item's
 * context takes the place of the one that Vue's compiler looks names up in.
 */
function overContexts(file: PageFile, context: TransformContext, list: Stretch): ForParseResult {
  const source = createCompoundExpression([
    `_ctx.${CONTEXTS}(`,
    processExpression(codeAt(file, list), context),
    ')',
  ])
  return result(source, expression('_ctx', file.places.range(list.start, list.start)))
}

function result(
  source: ForParseResult['source'],
  value: SimpleExpressionNode,
  key?: SimpleExpressionNode,
): ForParseResult {
  const isProcessed = !('content' in source)
  return { source, value, key, index: undefined, finalized: isProcessed }
}
