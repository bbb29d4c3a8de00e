import { parse } from '@babel/parser'
import { Refusal } from '../refusal.ts'
import { childrenOf, type Node, type Tree } from './tree.ts'

/** A file as a tree. */
export interface Source {
  readonly text: string
  readonly program: Tree.Program
  readonly comments: readonly Tree.Comment[]
  readonly parents: ReadonlyMap<Node, Node>
}

/** Longest source, in characters: more than any program by hand. */
export const MAX_SOURCE = 200_000
/** Deepest nesting of nodes. */
export const MAX_DEPTH = 500

/**
 * Parses a module of TypeScript or JavaScript.
 *
 * @throws Refusal For source that is not valid, too long or nested too deep.
 */
export function parseSource(text: string): Source {
  if (text.length > MAX_SOURCE) {
    throw new Refusal('too long', { most: MAX_SOURCE }, 1)
  }
  const { program, comments } = parseTree(text)
  const parents = new Map<Node, Node>()
  let level: Node[] = [program]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new Refusal('too deep', {}, level[0]!.loc!.start.line)
    const next: Node[] = []
    for (const node of level) {
      for (const child of childrenOf(node)) {
        parents.set(child, node)
        next.push(child)
      }
    }
    level = next
  }
  return { text, program, comments: comments ?? [], parents }
}

function parseTree(text: string): Tree.File {
  try {
    return parse(text, {
      sourceType: 'module',
      plugins: ['typescript', 'decorators', 'explicitResourceManagement'],
    })
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('too deep', {}, 1)
    const { message, loc } = error as Error & { loc?: { line: number } }
    throw new Refusal('syntax', { message: message.replace(/ \(\d+:\d+\)$/, '') }, loc?.line ?? 1)
  }
}
