import type { Reader } from '../../platforms/port-contract.ts'
import type { Flow } from '../flow/flow.ts'
import { Refusal } from '../refusal.ts'
import type { Source } from '../source/parse.ts'
import type { Names } from '../source/scopes.ts'
import { isMember, nameOf, unwrap, walk, type Node, type Tree } from '../source/tree.ts'

/** Globals that run code which is not in the source. */
const EVALUATING = new Set(['eval', 'Function'])

/** Returns the reasons for which the source does not hold every use of a connection. */
export function refuseOpenWorld(
  source: Source,
  names: Names,
  flow: Flow,
  reader: Reader,
): Refusal[] {
  const refusals = flow.lost.map((node) => new Refusal('lost', {}, lineOf(node)))
  const members = new Set(Object.keys(reader.members.socket ?? {}))
  const own = new Map<string, Node>()
  let keepsUnnamed = false
  const main = source.modules.at(-1)!
  /** Returns whether only files of the program read an export. */
  const isRead = (node: Node) => {
    const module = source.moduleOf(node)
    return module !== main && source.parents.get(node) === module.program
  }
  const isOfFile = (node: Tree.ImportDeclaration) =>
    /^\.{0,2}\//.test(node.source.value) ||
    source.moduleAt(source.moduleOf(node), node.source.value) !== undefined
  walk(source.program, (node) => {
    switch (node.type) {
      case 'Identifier':
        if (EVALUATING.has(node.name) && names.isGlobal(node)) {
          refusals.push(new Refusal('evaluates', { name: node.name }, lineOf(node)))
        }
        return
      case 'WithStatement':
        refusals.push(new Refusal('evaluates', { name: 'with' }, lineOf(node)))
        return
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
      case 'ExportAllDeclaration':
        if (node.exportKind !== 'type' && !isEmptyExport(node) && !isRead(node))
          refusals.push(new Refusal('exports', {}, lineOf(node)))
        return
      case 'AssignmentExpression':
        if (isExported(node.left, names)) refusals.push(new Refusal('exports', {}, lineOf(node)))
        return
      case 'ImportDeclaration':
        if (isOfFile(node) && node.importKind !== 'type' && !names.isLinked(node)) {
          refusals.push(new Refusal('imports file', { file: node.source.value }, lineOf(node)))
        }
        return
      case 'ClassMethod':
      case 'ObjectMethod':
      case 'ClassProperty':
      case 'ObjectProperty': {
        const name = nameOf(node)
        if (name !== undefined && members.has(name) && isOwnFunction(node, flow))
          own.set(name, node)
        return
      }
      case 'ArrayExpression':
        keepsUnnamed ||= node.elements.some((each) => each && flow.valueOf(each).isTracked)
        return
      case 'CallExpression':
      case 'NewExpression':
      case 'OptionalCallExpression':
        keepsUnnamed ||= node.arguments.some((each) => flow.valueOf(each).kinds.has('socket'))
    }
  })
  // Elements of lists are not told apart: a member of the program's own object would be taken for a
  // socket's.
  if (keepsUnnamed) {
    for (const [name, node] of own) refusals.push(new Refusal('same name', { name }, lineOf(node)))
  }
  return refusals
}

/** Returns whether an export only makes the source a module: `export {}`. */
const isEmptyExport = (node: Node): boolean =>
  node.type === 'ExportNamedDeclaration' &&
  !node.declaration &&
  !node.source &&
  node.specifiers.length === 0

/** Returns whether an assignment is an export of CommonJS: to `module.exports` or a part of it. */
function isExported(left: Node, names: Names): boolean {
  let root = unwrap(left)
  if (!isMember(root)) return false
  while (isMember(root)) root = unwrap(root.object)
  return (
    root.type === 'Identifier' && names.isGlobal(root) && /^(?:module|exports)$/.test(root.name)
  )
}

function isOwnFunction(node: Node, flow: Flow): boolean {
  if (node.type === 'ClassMethod' || node.type === 'ObjectMethod') return true
  const { value } = node as { value?: Node | null }
  return Boolean(value && flow.valueOf(value).functions.size > 0)
}

export const lineOf = (node: Node): number => node.loc!.start.line
