import type { Reader } from '../platforms/port-contract.ts'
import type { Source } from './source/parse.ts'
import { findNames } from './source/scopes.ts'
import { walk } from './source/tree.ts'

/** Returns whether a file calls a platform itself: by a module, or by a global variable. */
export function usesPlatform(source: Source, { modules, globals }: Reader): boolean {
  const names = findNames(source)
  let uses = false
  walk(source.program, (node) => {
    if (node.type === 'StringLiteral') uses ||= Object.hasOwn(modules, node.value)
    if (node.type === 'Identifier' && Object.hasOwn(globals, node.name)) {
      uses ||= names.isGlobal(node)
    }
  })
  return uses
}
