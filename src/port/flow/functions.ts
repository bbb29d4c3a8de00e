import { walk, type FunctionNode } from '../source/tree.ts'

/** Methods of functions that call the function, or give another that does. */
export const BORROWING = new Set(['bind', 'call', 'apply'])

/** Stands for the results of a promise among the results of functions. */
const resolverKeys = new WeakMap<FunctionNode, FunctionNode>()

/** Returns the stand-in for the results of a promise with an executor. */
export function resolverKey(executor: FunctionNode): FunctionNode {
  let key = resolverKeys.get(executor)
  if (!key) resolverKeys.set(executor, (key = { ...executor, async: false }))
  return key
}

/** Returns whether a function reads parameters that it does not name. */
export function usesArguments(callee: FunctionNode): boolean {
  let uses = false
  walk(callee.body, (node) => {
    if (node.type === 'Identifier' && node.name === 'arguments') uses = true
  })
  return uses
}
