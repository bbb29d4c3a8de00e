import type { ElementNode, TransformContext } from '@vue/compiler-core'
import { NodeTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type { PageFile } from '../../page.ts'
import { joinParts, type Part } from '../../../../../shared/page/compiler/template/interpolation.ts'
import { directive } from '../../../../../shared/page/compiler/template/nodes.ts'

/** Moves the texts in a `<text>` to the attribute `value`; elements inside stay. */
export function takeText(file: PageFile, context: TransformContext, element: ElementNode): void {
  const parts: Part[] = []
  element.children = element.children.filter((child) => {
    const start = child.loc.start.offset
    if (child.type === NodeTypes.TEXT) parts.push({ kind: 'text', text: child.content, start })
    else if (child.type === NodeTypes.INTERPOLATION) {
      const { loc } = child.content
      parts.push({ kind: 'code', text: loc.source, start: loc.start.offset })
    } else return true
    return false
  })
  const trimmed = trimEnds(parts)
  if (trimmed.length > 0)
    element.props.push(directive('bind', 'value', joinParts(file, context, trimmed), element.loc))
}

/** Removes blanks between a text and the surrounding tags. */
function trimEnds(parts: readonly Part[]): Part[] {
  return parts
    .map((part, index) => {
      if (part.kind === 'code') return part
      let { text } = part
      if (index === 0) text = text.trimStart()
      if (index === parts.length - 1) text = text.trimEnd()
      return { ...part, text }
    })
    .filter(({ text }) => text !== '')
}
