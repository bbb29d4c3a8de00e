import type { AttributeNode, DirectiveNode, ElementNode } from '@vue/compiler-core'
import type { PageFile } from '../../page.ts'
import { directive } from '../nodes.ts'
import { HTML, MODEL, SLOT_SYNTAX, SYNC } from './messages.ts'

/** Attributes by which Vue 2 fills and takes slots, or a component's template. */
const SLOT_ATTRIBUTES = new Set(['slot', 'slot-scope', 'scope', 'inline-template'])

/** Elements whose value a person changes and `v-model` follows. */
const MODELS = new Set(['input', 'textarea'])

/** Tells of an attribute that has a meaning in Vue 2 and none in Vue 3. */
export function refuseAttribute(file: PageFile, { name, loc }: AttributeNode): boolean {
  if (!SLOT_ATTRIBUTES.has(name)) return false
  file.services.error(loc.start.offset, SLOT_SYNTAX)
  return true
}

/**
 * Looks at a directive for what Vue 2 or Weex has otherwise.
 *
 * @returns What stands for it.
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
