import { parse } from '@babel/parser'
import { resolveFile } from '../../runtime/resolve.ts'
import { Refusal } from '../refusal.ts'
import { filesOf, linesIn, type Sources } from './files.ts'
import { childrenOf, type Node, type Tree } from './tree.ts'

/** A file of a program as a tree. */
export interface Module {
  readonly file: string
  readonly program: Tree.Program
}

/** A program as a tree. */
export interface Source {
  /** The texts of all files, joined by line breaks; positions and lines of nodes count from here. */
  readonly text: string
  /** The program of the only file, or a program of the programs of all files. */
  readonly program: Tree.Program
  /** In the order in which the files run; the main file last. */
  readonly modules: readonly Module[]
  readonly comments: readonly Tree.Comment[]
  readonly parents: ReadonlyMap<Node, Node>
  /** Returns the module of a node. */
  moduleOf(node: Node): Module
  /** Returns the module that a specifier means, if it is a file of the program. */
  moduleAt(from: Module, specifier: string): Module | undefined
}

/** Longest source, in characters: more than any program by hand. */
export const MAX_SOURCE = 200_000
/** Deepest nesting of nodes. */
export const MAX_DEPTH = 500

/**
 * Parses a program of modules of TypeScript or JavaScript.
 *
 * @throws Refusal For source that is not valid, too long or nested too deep.
 */
export function parseSource(sources: Sources): Source {
  const files = filesOf(sources)
  const text = files.map((each) => each.text).join('\n')
  if (text.length > MAX_SOURCE) {
    throw new Refusal('too long', { most: MAX_SOURCE }, 1)
  }
  const modules: Module[] = []
  const comments: Tree.Comment[] = []
  let start = 0
  let line = 1
  for (const { file, text: own } of files) {
    const tree = parseTree(own, start, line)
    modules.push({ file, program: tree.program })
    comments.push(...(tree.comments ?? []))
    start += own.length + 1
    line += linesIn(own)
  }
  const program = modules.length === 1 ? modules[0]!.program : joined(modules, text)
  const names = Object.fromEntries(modules.map(({ file }) => [file, true]))
  return {
    text,
    program,
    modules,
    comments,
    parents: parentsOf(program),
    moduleOf: ({ start }) => modules.find(({ program: { end } }) => start! <= end!)!,
    moduleAt(from, specifier) {
      const found = resolveFile(names, from.file, specifier)
      return modules.find(({ file }) => file === found)
    },
  }
}

/** Returns a program with the programs of the files as the body. */
function joined(modules: readonly Module[], text: string): Tree.Program {
  const [first, last] = [modules[0]!.program, modules.at(-1)!.program]
  return {
    ...first,
    body: modules.map(({ program }) => program) as never,
    directives: [],
    start: 0,
    end: text.length,
    loc: { ...first.loc!, end: last.loc!.end },
  }
}

function parentsOf(program: Tree.Program): ReadonlyMap<Node, Node> {
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
  return parents
}

function parseTree(text: string, startIndex: number, startLine: number): Tree.File {
  try {
    return parse(text, {
      sourceType: 'module',
      plugins: ['typescript', 'decorators', 'explicitResourceManagement'],
      startIndex,
      startLine,
      startColumn: 0,
    })
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('too deep', {}, startLine)
    const { message, loc } = error as Error & { loc?: { line: number } }
    throw new Refusal(
      'syntax',
      { message: message.replace(/ \(\d+:\d+\)$/, '') },
      loc?.line ?? startLine,
    )
  }
}
