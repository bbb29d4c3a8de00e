import type { AttributeNode, DirectiveNode, ElementNode } from '@vue/compiler-core'
import type { PageFile } from '../../page.ts'
import { directive } from '../../../../../shared/page/compiler/template/nodes.ts'
import { HTML, MODEL, SLOT_SYNTAX, SYNC } from './messages.ts'

/** Attributes to fill and receive slots, or a component's template, in Vue 2. */
const SLOT_ATTRIBUTES = new Set(['slot', 'slot-scope', 'scope', 'inline-template'])

/** Elements with a value for the user to change and for `v-model` to follow. */
const MODELS = new Set(['input', 'textarea'])

/** Reports an attribute with a meaning in Vue 2 and none in Vue 3. */
export function refuseAttribute(file: PageFile, { name, loc }: AttributeNode): boolean {
  if (!SLOT_ATTRIBUTES.has(name)) return false
  file.services.error(loc.start.offset, SLOT_SYNTAX)
  return true
}

/**
 * Checks a directive for differences in Vue 2 or Weex.
 *
 * @returns The directives in the place of the given directive.
 */
export function checkDirective(
  file: PageFile,
  element: ElementNode,
  prop: DirectiveNode,
): DirectiveNode[] {
  const at = prop.loc.start.offset
  const has = (modifier: string) => prop.modifiers.some(({ content }) => content === modifier)
  switch (prop.name) {
    case 'html':
      file.services.error(at, HTML)
      return []
    case 'text':
      return [directive('bind', 'value', prop.exp, prop.loc)]
    case 'model':
      if (element.tagType !== 0 || MODELS.has(element.tag)) return [prop]
      file.services.error(at, MODEL)
      return []
    case 'bind':
      if (has('sync')) file.services.error(at, SYNC)
      return [prop]
    case 'on':
      if (has('native')) file.note('weex.vue-native', at)
      for (const { content } of prop.modifiers)
        if (content !== 'native' && content !== 'once')
          file.note('weex.vue-modifier', at, { modifier: content })
      return [prop]
    default:
      return [prop]
  }
}
