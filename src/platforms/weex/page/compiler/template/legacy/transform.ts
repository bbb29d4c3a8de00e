import type { AttributeNode, DirectiveNode, ElementNode, NodeTransform } from '@vue/compiler-core'
import { vueSyntax } from '../../messages.ts'
import type { PageFile } from '../../page.ts'
import { attributeStretch } from '../../../../../shared/page/compiler/template/attributes.ts'
import {
  codeAt,
  joinParts,
  splitInterpolations,
  withoutBraces,
} from '../../../../../shared/page/compiler/template/interpolation.ts'
import {
  attributeOf,
  directive,
  isAttribute,
  isElement,
  repeated,
  setKind,
} from '../../../../../shared/page/compiler/template/nodes.ts'
import { bindStyle } from '../style.ts'
import { toHandler } from '../../../../../shared/page/compiler/template/handler.ts'
import { toKey, toLoop } from './repeat.ts'
import { takeText } from './text.ts'

/** Names of elements by another name in a template. */
const ALIASES: Readonly<Record<string, string>> = { img: 'image', content: 'slot' }

/**
 * Transforms the elements of a `.we` template into elements known to Vue's compiler. Runs before
 * Vue's own transforms, and again within each `v-for` and `v-if` created from an element: `repeat`
 * comes first, so `if` is evaluated per item.
 *
 * @param isComponent Returns whether an element of the given name is a component of the page.
 */
export function legacyTransform(
  file: PageFile,
  isComponent: (name: string) => boolean,
): NodeTransform {
  return (node, context) => {
    if (!isElement(node as ElementNode)) return
    const element = node as ElementNode
    const name = element.tag.toLowerCase()
    element.tag = ALIASES[name] ?? name
    setKind(element, name === 'component' || isComponent(name))
    element.props = element.props.filter((prop) => isOwn(file, element, prop))

    const repeat = take(element, 'repeat')
    if (repeat) {
      const key = take(element, 'track-by')
      context.replaceNode(
        repeated(element, toLoop(file, context, repeat), toKey(file, repeat, key)),
      )
      return
    }
    const condition = take(element, 'if')
    if (condition) {
      const code = codeAt(file, withoutBraces(attributeStretch(condition)))
      element.props.push(directive('if', undefined, code, condition.loc))
      return
    }
    element.props = element.props.flatMap((prop): (AttributeNode | DirectiveNode)[] => {
      if (!isAttribute(prop)) return [prop]
      prop.name = prop.name.toLowerCase()
      if (prop.name.startsWith('on'))
        return [toHandler(file, prop.name.slice('on'.length), attributeStretch(prop), prop.loc)]
      if (prop.name === 'style') return bindStyle(file, context, prop)
      const parts = prop.value ? splitInterpolations(file, attributeStretch(prop)) : []
      if (!parts.some(({ kind }) => kind === 'code')) return [prop]
      return [directive('bind', prop.name, joinParts(file, context, parts), prop.loc)]
    })
    if (element.tag === 'text') takeText(file, context, element)
  }
}

/**
 * Returns whether a property is for the legacy compiler. A repeated name on the same element is
 * ignored, as in HTML; Vue's syntax is reported.
 */
function isOwn(file: PageFile, element: ElementNode, prop: AttributeNode | DirectiveNode): boolean {
  if (isAttribute(prop)) return attributeOf(element, prop.name.toLowerCase()) === prop
  // Only the parser's directives have a name of the user's.
  if (prop.rawName === undefined) return true
  file.services.error(prop.loc.start.offset, vueSyntax(prop.rawName))
  return false
}

/** Takes an attribute off an element. */
function take(element: ElementNode, name: string): AttributeNode | undefined {
  const found = attributeOf(element, name)
  if (found) element.props = element.props.filter((prop) => prop !== found)
  return found
}
