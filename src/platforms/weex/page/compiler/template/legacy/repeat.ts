import type { AttributeNode, DirectiveNode, TransformContext } from '@vue/compiler-core'
import { attributeStretch } from '../../../../../shared/page/compiler/template/attributes.ts'
import {
  codeAt,
  withoutBraces,
} from '../../../../../shared/page/compiler/template/interpolation.ts'
import { loopOver, readLoop } from '../../../../../shared/page/compiler/template/loop.ts'
import { directive, expression } from '../../../../../shared/page/compiler/template/nodes.ts'
import type { LegacyTemplateContext } from '../../../compiler-contract.ts'
import type { PageFile } from '../../page.ts'

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
  const { list, item, at = '$index' } = readLoop(stretch)
  const loop = directive('for', undefined, codeAt(file, stretch), attribute.loc)
  // Without a name the items' own properties are what a template means before the page's, so each
  // item's context takes the place of the one that Vue's compiler looks names up in.
  loop.forParseResult =
    item === undefined
      ? loopOver(file, context, CONTEXTS, list, '_ctx')
      : loopOver(file, context, ITEMS, list, `{ item: ${item}, at: ${at}, key: ${KEY} }`)
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
