import type {
  AttributeNode,
  DirectiveNode,
  ForParseResult,
  TransformContext,
} from '@vue/compiler-core'
import {
  createCompoundExpression,
  processExpression,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { LegacyTemplateContext } from '../../../compiler-contract.ts'
import type { PageFile } from '../../page.ts'
import { attributeStretch } from '../../../../../shared/page/compiler/template/attributes.ts'
import {
  codeAt,
  type Stretch,
  withoutBraces,
} from '../../../../../shared/page/compiler/template/interpolation.ts'
import { directive, expression } from '../../../../../shared/page/compiler/template/nodes.ts'

/** `value in list` or `(key, value) in list`. */
const NAMED = /^(\s*(?:\(\s*([\w$]+)\s*,\s*([\w$]+)\s*\)|([\w$]+))\s+in\s+)([^]+)$/

const CONTEXTS = '$itemContexts' satisfies keyof LegacyTemplateContext
const ITEMS = '$keyedItems' satisfies keyof LegacyTemplateContext

/** Name of an item's key in a template, for both forms. */
const KEY = '$itemKey'

/** Creates a `v-for` from `repeat="{{v in list}}"`, `"{{(k, v) in list}}"` or `"{{list}}"`. */
export function toLoop(
  file: PageFile,
  context: TransformContext,
  attribute: AttributeNode,
): DirectiveNode {
  const stretch = withoutBraces(attributeStretch(attribute))
  const [, head, at = '$index', paired, single] = NAMED.exec(stretch.text) ?? []
  const loop = directive('for', undefined, codeAt(file, stretch), attribute.loc)
  if (head === undefined) {
    // The items' own properties are what a template means here before the page's, so each item's
    // context takes the place of the one that Vue's compiler looks names up in.
    loop.forParseResult = over(file, context, CONTEXTS, stretch, '_ctx')
  } else {
    const list = { text: stretch.text.slice(head.length), start: stretch.start + head.length }
    const names = `{ item: ${paired ?? single!}, at: ${at}, key: ${KEY} }`
    loop.forParseResult = over(file, context, ITEMS, list, names)
  }
  return loop
}

/** Creates the key from `track-by="item.id"`; without `track-by`, the item identifies the row. */
export function toKey(
  file: PageFile,
  repeat: AttributeNode,
  trackBy?: AttributeNode,
): DirectiveNode {
  if (!trackBy) return directive('bind', 'key', expression(KEY, repeat.loc), repeat.loc)
  const code = codeAt(file, withoutBraces(attributeStretch(trackBy)))
  return directive('bind', 'key', code, trackBy.loc)
}

/**
 * Repeats over a list as converted by a function of the framework.
 *
 * @param rounds Parameter for each round.
 */
function over(
  file: PageFile,
  context: TransformContext,
  method: string,
  list: Stretch,
  rounds: string,
): ForParseResult {
  const source = createCompoundExpression([
    `_ctx.${method}(`,
    processExpression(codeAt(file, list), context),
    ')',
  ])
  const name = expression(rounds, file.places.range(list.start, list.start))
  const value = rounds === '_ctx' ? name : processExpression(name, context, true)
  return { source, value, key: undefined, index: undefined, finalized: true }
}
