import {
  createSimpleExpression,
  ElementTypes,
  NodeTypes,
} from '@vue/compiler-core/dist/compiler-core.cjs.prod.js'
import type {
  AttributeNode,
  CompoundExpressionNode,
  DirectiveNode,
  ElementNode,
  SimpleExpressionNode,
  SourceLocation,
  TemplateChildNode,
  TemplateNode,
} from '@vue/compiler-core'

/** An expression of the user's, not looked at yet. */
export function expression(content: string, loc: SourceLocation): SimpleExpressionNode {
  return createSimpleExpression(content, false, loc)
}

/** A directive as if it stood in the template, e.g. `v-bind:value="…"`. */
export function directive(
  name: string,
  argument: string | undefined,
  exp: SimpleExpressionNode | CompoundExpressionNode | undefined,
  loc: SourceLocation,
): DirectiveNode {
  return {
    type: NodeTypes.DIRECTIVE,
    name,
    arg: argument === undefined ? undefined : createSimpleExpression(argument, true, loc),
    // Vue's own transforms put compounds here too.
    exp: exp as SimpleExpressionNode | undefined,
    modifiers: [],
    loc,
  }
}

/** A plain attribute of a template: no directive. */
export function isAttribute(prop: AttributeNode | DirectiveNode): prop is AttributeNode {
  return prop.type === NodeTypes.ATTRIBUTE
}

/** @returns The plain attribute of that name, if the element has it. */
export function attributeOf(element: ElementNode, name: string): AttributeNode | undefined {
  return element.props.find(
    (prop): prop is AttributeNode => isAttribute(prop) && prop.name.toLowerCase() === name,
  )
}

export function isElement(node: TemplateChildNode): node is ElementNode {
  return node.type === NodeTypes.ELEMENT
}

/**
 * Makes an element a component or an element of the screen, whatever the parser took it for.
 *
 * @param component Whether it is a component; `slot` stays what it is.
 */
export function setKind(element: ElementNode, component: boolean): void {
  element.tagType =
    element.tag === 'slot'
      ? ElementTypes.SLOT
      : component
        ? ElementTypes.COMPONENT
        : ElementTypes.ELEMENT
}

/** An element as if it stood in `<template v-for="…" :key="…">`. */
export function repeated(
  element: ElementNode,
  loop: DirectiveNode,
  key: DirectiveNode,
): ElementNode {
  return {
    ...element,
    tag: 'template',
    tagType: ElementTypes.TEMPLATE,
    props: [loop, key],
    children: [element],
    codegenNode: undefined,
  } as TemplateNode
}
