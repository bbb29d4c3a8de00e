import type { Layout } from '../../platforms/port-contract.ts'
import type { Node } from '../source/tree.ts'
import type { Draft } from './draft.ts'

/** Longest object on a single line. */
const LONGEST = 72

/** Returns the layout of objects at a node: below each other if too long for a line. */
export const layoutAt =
  (draft: Draft, node: Node): Layout =>
  (properties) => {
    if (properties.length === 0) return ''
    const line = `{ ${properties.join(', ')} }`
    if (line.length <= LONGEST && !line.includes('\n')) return line
    const indent = draft.rewriter.indentOf(draft.statementOf(node))
    return `{\n${properties.map((each) => `${indent}  ${each},\n`).join('')}${indent}}`
  }
