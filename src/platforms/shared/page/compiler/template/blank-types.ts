import { parse } from '@babel/parser'
import type { Node } from '@babel/types'

/** A part of a code by offsets, the end not included. */
type Part = readonly [from: number, to: number]

/**
 * Replaces the types in the code of a template by spaces, so that places in it stay.
 *
 * @param code Body of a function, as Vue's compiler generates it.
 */
export function blankTypes(code: string): string {
  const parts: Part[] = []
  try {
    const { program } = parse(code, {
      allowReturnOutsideFunction: true,
      plugins: ['typescript'],
    })
    collect(program, parts)
  } catch {
    // Vue's compiler has reported what cannot be parsed.
    return code
  }
  let text = ''
  let end = 0
  for (const [from, to] of parts.sort(([one], [other]) => one - other)) {
    if (from < end) continue
    text += code.slice(end, from) + code.slice(from, to).replace(/[^\r\n]/g, ' ')
    end = to
  }
  return text + code.slice(end)
}

/** Collects the parts of a node that are types. */
function collect(node: Node, parts: Part[]): void {
  const [start, end] = [node.start!, node.end!]
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSInstantiationExpression':
      parts.push([node.expression.end!, end])
      return collect(node.expression, parts)
    case 'TSNonNullExpression':
      parts.push([end - 1, end])
      return collect(node.expression, parts)
    case 'TSTypeAssertion':
      parts.push([start, node.expression.start!])
      return collect(node.expression, parts)
    case 'TSTypeAnnotation':
    case 'TSTypeParameterInstantiation':
    case 'TSTypeParameterDeclaration':
      return void parts.push([start, end])
    case 'Identifier':
      // The question mark of an optional parameter is part of its range.
      if (node.optional) parts.push([start + node.name.length, end])
  }
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) collect(child, parts)
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { type?: unknown }).type === 'string' &&
  'start' in value
