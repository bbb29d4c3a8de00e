import type { AttributeNode, DirectiveNode, TransformContext } from '@vue/compiler-core'
import { attributeStretch } from '../../../../page/compiler/template/attributes.ts'
import { codeAt, withoutBraces } from '../../../../page/compiler/template/interpolation.ts'
import { loopOver, readLoop } from '../../../../page/compiler/template/loop.ts'
import { directive, expression } from '../../../../page/compiler/template/nodes.ts'
import type { UxTemplateContext } from '../../module.ts'
import type { PageFile } from '../page.ts'

const ROUNDS = '$rounds' satisfies keyof UxTemplateContext

/** Name of an item's key in a template. */
const KEY = '$roundKey'

/**
 * Creates `v-for` and `:key` from `for="{{list}}"`, `"item in list"` or `"(index, item) in list"`.
 *
 * @param id The attribute `tid`, a property of the items.
 */
export function toLoop(
  file: PageFile,
  context: TransformContext,
  attribute: AttributeNode,
  id: AttributeNode | undefined,
): [loop: DirectiveNode, key: DirectiveNode] {
  const stretch = withoutBraces(attributeStretch(attribute))
  const { list, item = '$item', at = '$idx' } = readLoop(stretch)
  const loop = directive('for', undefined, codeAt(file, stretch), attribute.loc)
  const property = id && withoutBraces(attributeStretch(id)).text.trim().replace(/^.*\./, '')
  const more = property ? `, ${JSON.stringify(property)}` : ''
  const names = `{ item: ${item}, at: ${at}, key: ${KEY} }`
  loop.forParseResult = loopOver(file, context, ROUNDS, list, names, more)
  return [loop, directive('bind', 'key', expression(KEY, attribute.loc), attribute.loc)]
}
