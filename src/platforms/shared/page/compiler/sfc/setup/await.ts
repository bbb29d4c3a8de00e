import type { Node } from '@babel/types'

/** Returns the first `await` of a statement outside of functions, if any. */
export function awaitIn(node: Node): Node | undefined {
  if (node.type === 'AwaitExpression') return node
  if (node.type === 'ForOfStatement' && node.await) return node
  if (/Function|Method|^TS|^Class/.test(node.type)) return undefined
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const found = isNode(child) ? awaitIn(child) : undefined
      if (found) return found
    }
  }
  return undefined
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { type?: unknown }).type === 'string' &&
  'start' in value
