import type { ElementNode, TemplateChildNode, TransformContext } from '@vue/compiler-core'
import { NodeTypes } from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import { joinParts, type Part } from '../../../../page/compiler/template/interpolation.ts'
import { directive, isElement } from '../../../../page/compiler/template/nodes.ts'
import type { PageFile } from '../page.ts'

/**
 * Moves the texts in a `<text>` to the attribute `value`; beside a `<span>` each text becomes
 * another `<span>`.
 */
export function takeText(file: PageFile, context: TransformContext, element: ElementNode): void {
  const { children } = element
  const hasElements = children.some(isElement)
  const texts = hasElements ? children : trimEnds(children)
  if (!hasElements) {
    const parts = texts.map(partOf).filter((part) => part !== undefined)
    element.children = []
    if (parts.length > 0)
      element.props.push(directive('bind', 'value', joinParts(file, context, parts), element.loc))
    return
  }
  element.children = trimEnds(children).map((child) => {
    const part = partOf(child)
    if (!part) return child
    const value = directive('bind', 'value', joinParts(file, context, [part]), child.loc)
    return { ...element, tag: 'span', props: [value], children: [], codegenNode: undefined }
  }) as TemplateChildNode[]
}

/** Leaves out the texts in an element that shows none, with a note. */
export function dropTexts(file: PageFile, element: ElementNode): void {
  element.children = element.children.filter((child) => {
    const part = partOf(child)
    if (!part) return true
    if (part.text.trim() !== '')
      file.note('text-outside', child.loc.start.offset, { component: element.tag })
    return false
  })
}

function partOf(child: TemplateChildNode): Part | undefined {
  const start = child.loc.start.offset
  if (child.type === NodeTypes.TEXT) return { kind: 'text', text: child.content, start }
  if (child.type !== NodeTypes.INTERPOLATION) return undefined
  const { loc } = child.content
  return { kind: 'code', text: loc.source, start: loc.start.offset }
}

/** Removes blanks between a text and the surrounding tags. */
function trimEnds(children: readonly TemplateChildNode[]): TemplateChildNode[] {
  return children
    .map((child, index) => {
      if (child.type !== NodeTypes.TEXT) return child
      let { content } = child
      if (index === 0) content = content.trimStart()
      if (index === children.length - 1) content = content.trimEnd()
      return { ...child, content }
    })
    .filter((child) => child.type !== NodeTypes.TEXT || child.content !== '')
}
