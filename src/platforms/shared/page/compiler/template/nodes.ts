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

/** Creates an expression from the user's code, not yet processed. */
export function expression(content: string, loc: SourceLocation): SimpleExpressionNode {
  return createSimpleExpression(content, false, loc)
}

/** Creates a directive as if written in the template, e.g. `v-bind:value="…"`. */
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

/** Returns whether a property is a plain attribute of a template, not a directive. */
export function isAttribute(prop: AttributeNode | DirectiveNode): prop is AttributeNode {
  return prop.type === NodeTypes.ATTRIBUTE
}

/** Returns the plain attribute of the given name, if the element has such an attribute. */
export function attributeOf(element: ElementNode, name: string): AttributeNode | undefined {
  return element.props.find(
    (prop): prop is AttributeNode => isAttribute(prop) && prop.name.toLowerCase() === name,
  )
}

export function isElement(node: TemplateChildNode): node is ElementNode {
  return node.type === NodeTypes.ELEMENT
}

/**
 * Changes an element to a component or an element of the screen, regardless of the parser's choice.
 *
 * @param component Whether the element is a component; `slot` stays unchanged.
 */
export function setKind(element: ElementNode, component: boolean): void {
  element.tagType =
    element.tag === 'slot'
      ? ElementTypes.SLOT
      : component
        ? ElementTypes.COMPONENT
        : ElementTypes.ELEMENT
}

/** Wraps an element as if in `<template v-for="…" :key="…">`. */
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

/** Changes a `<block>` to an element of Vue's without a trace on the screen. */
export function makeFrame(element: ElementNode): void {
  element.tag = 'template'
  element.tagType = ElementTypes.TEMPLATE
  const has = element.props.some(({ name }) => /^(?:if|else-if|else|for|slot)$/.test(name))
  // Vue's compiler knows no frame without a condition, a loop or a slot.
  if (!has)
    element.props = [directive('if', undefined, expression('true', element.loc), element.loc)]
}
