import ts from 'typescript'
import type { MemberKind } from '../model.ts'
import type { Declared, MemberNode } from './declared.ts'

/** Names of event members on every platform: `onopen`, `onOpen`, `on('open')`. */
const EVENT = /^on([a-zA-Z]|\(')/

/**
 * Returns the kind of a member.
 *
 * @param parent Kind of the enclosing member.
 */
export function kindOf(declared: Declared, parent: MemberKind | undefined): MemberKind {
  const node = declared.nodes[0]!
  if (ts.isTypeAliasDeclaration(node)) return 'type'
  if (declared.nodes.some(ts.isVariableDeclaration)) return 'class'
  if (ts.isInterfaceDeclaration(node)) return kindOfInterface(node)
  if (ts.isConstructSignatureDeclaration(node)) return 'constructor'
  if (parent === 'record') return 'field'
  if (EVENT.test(declared.name)) return 'event'
  if (ts.isFunctionDeclaration(node)) return 'function'
  if (ts.isMethodSignature(node)) return 'method'
  return isConstant(node) ? 'constant' : 'property'
}

/** Returns the kind of an interface: an object with methods is an object for programs to call. */
function kindOfInterface(node: ts.InterfaceDeclaration): MemberKind {
  if (node.members.some(ts.isCallSignatureDeclaration)) return 'type'
  const acts = node.members.some(
    (each) => ts.isAccessor(each) || (ts.isMethodSignature(each) && !each.questionToken),
  )
  return acts ? 'interface' : 'record'
}

/** Returns whether a member is read-only with a single value. */
function isConstant(node: MemberNode): boolean {
  return (
    ts.isPropertySignature(node) &&
    isReadonly(node) &&
    node.type !== undefined &&
    ts.isLiteralTypeNode(node.type)
  )
}

export function isReadonly(node: MemberNode): boolean {
  return (
    ts.isPropertySignature(node) &&
    (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)
  )
}
