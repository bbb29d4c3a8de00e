import { parseExpression } from '@babel/parser'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/**
 * Writes an expression so that a member of nothing is nothing, as in templates of mini programs:
 * `user.name` becomes `user?.name`.
 *
 * @returns The expression as it is, if it cannot be parsed.
 */
export function safely(code: string): string {
  let root: Node
  try {
    root = parseExpression(code) as unknown as Node
  } catch {
    return code
  }
  const places: { at: number; insert: string }[] = []
  /** Marks the first sign after the end of an object or a callee. */
  const mark = (after: unknown, sign: string, insert: string): void => {
    if (isNode(after)) places.push({ at: code.indexOf(sign, after.end), insert })
  }
  const visit = (node: Node): void => {
    if (node.type === 'MemberExpression') {
      if (node.computed) mark(node.object, '[', '?.')
      else mark(node.object, '.', '?')
    } else if (node.type === 'CallExpression') mark(node.callee, '(', '?.')
    for (const value of Object.values(node)) {
      for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) visit(inner)
    }
  }
  visit(root)
  return places
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, insert }) => text.slice(0, at) + insert + text.slice(at), code)
}
