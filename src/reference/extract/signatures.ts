import ts from 'typescript'
import type { Parameter, Signature, Thrown, TypeLink, TypeParameter, TypeText } from '../model.ts'
import { codeOf } from './code.ts'
import { globalPrefix, literalOf, type MemberNode } from './declared.ts'
import type { DocComment } from './doc-comment.ts'
import type { Names } from './names.ts'
import { type FieldsOf, payloadOf } from './payload.ts'
import { readThrown } from './throws.ts'

/** "since API 8" in the text of a parameter: a part of the type is newer than the call. */
const PARAMETER_SINCE = /\bsince API (\d+)\b/i

/**
 * Reads a form of a member.
 *
 * @param doc Doc comment of the form, or of the first form if the form has no comment.
 * @param earlier Errors of the preceding forms.
 */
export function readSignature(
  node: MemberNode,
  doc: DocComment,
  earlier: readonly Thrown[],
  names: Names,
  fieldsOf: FieldsOf,
): Signature {
  const form = formOf(node)
  const parameters = form.call ? [...form.call.parameters] : []
  return {
    ...formText(node, form.text, names),
    typeParameters: typeParametersOf(node, names),
    parameters: parameters.map((each) => readParameter(each, doc, names, fieldsOf)),
    returns: returnsOf(form.call, doc, names),
    summary: doc.sentences[0] ?? { en: '', zh: '' },
    remarks: doc.sentences.slice(1),
    since: doc.since,
    throws: readThrown(doc.throws, earlier),
  }
}

interface Form {
  /** Callable part, if any. */
  readonly call?: ts.SignatureDeclarationBase
  /** Start of the text, and the replacement of the part before the start. */
  readonly text: { readonly prefix: string; readonly node: ts.Node; readonly from: number }
}

/** Returns the form of a declaration as seen by a user. */
function formOf(node: MemberNode): Form {
  if (ts.isGetAccessor(node) && node.type && ts.isFunctionTypeNode(node.type)) {
    const call = node.type
    return { call, text: { prefix: node.name.getText(), node: call, from: call.getStart() } }
  }
  if (ts.isAccessor(node)) {
    const type = node.type ?? node.parameters[0]!.type!
    return { text: { prefix: `${node.name.getText()}: `, node: type, from: type.getStart() } }
  }
  if (ts.isFunctionDeclaration(node)) {
    const prefix = globalPrefix(node)
      .map((name) => `${name}.`)
      .join('')
    return { call: node, text: { prefix, node, from: node.name!.getStart() } }
  }
  if (ts.isConstructSignatureDeclaration(node)) {
    return { call: node, text: { prefix: '', node, from: node.getStart() } }
  }
  return {
    call: ts.isMethodSignature(node) ? node : undefined,
    text: { prefix: '', node, from: node.getStart() },
  }
}

function formText(node: MemberNode, text: Form['text'], names: Names): TypeText {
  if (ts.isInterfaceDeclaration(node)) return headOf(node, names)
  const code = codeOf(text.node, names, text.from)
  return after(text.prefix, ts.isFunctionTypeNode(text.node) ? asMethod(code) : code)
}

/** Returns the head of an interface without members; the function, if the interface is callable. */
function headOf(node: ts.InterfaceDeclaration, names: Names): TypeText {
  const call = node.members.find(ts.isCallSignatureDeclaration)
  if (call) return codeOf(call, names)
  const whole = codeOf(node, names, node.name.getStart() - 'interface '.length)
  const text = whole.text.slice(0, whole.text.indexOf(' {'))
  return { text, links: whole.links.filter(({ end }) => end <= text.length) }
}

/** Returns `(a: A) => R` as the tail of a method: `(a: A): R`. */
function asMethod({ text, links }: TypeText): TypeText {
  const end = text.search(/\) => [^)]*$/) + 1
  const kept = links.filter((link) => link.end <= end)
  const moved = links.filter((link) => link.start >= end).map((link) => moveBy(link, -2))
  return {
    text: `${text.slice(0, end)}: ${text.slice(end + ' => '.length)}`,
    links: [...kept, ...moved],
  }
}

/** Puts text before code. */
function after(prefix: string, { text, links }: TypeText): TypeText {
  return { text: prefix + text, links: links.map((link) => moveBy(link, prefix.length)) }
}

const moveBy = (link: TypeLink, by: number): TypeLink => ({
  ...link,
  start: link.start + by,
  end: link.end + by,
})

function readParameter(
  node: ts.ParameterDeclaration,
  doc: DocComment,
  names: Names,
  fieldsOf: FieldsOf,
): Parameter {
  const name = node.name.getText()
  const text = doc.params.get(name)
  const literal = literalOf(node.parent as ts.SignatureDeclarationBase) !== undefined
  return {
    name,
    type: node.type ? codeOf(node.type, names) : { text: 'any', links: [] },
    required: !node.questionToken && !node.initializer,
    since: text && PARAMETER_SINCE.exec(text.en)?.[1],
    text: text ?? (literal && isFirst(node) ? undefined : { en: '', zh: '' }),
    payload: payloadOf(node.type, names, fieldsOf),
  }
}

const isFirst = (node: ts.ParameterDeclaration): boolean => node.parent.parameters[0] === node

function returnsOf(
  call: ts.SignatureDeclarationBase | undefined,
  doc: DocComment,
  names: Names,
): Signature['returns'] {
  const type = call && !ts.isConstructSignatureDeclaration(call as ts.Node) ? call.type : undefined
  if (!type || type.kind === ts.SyntaxKind.VoidKeyword) return undefined
  return { type: codeOf(type, names), text: doc.returns }
}

function typeParametersOf(node: MemberNode, names: Names): TypeParameter[] {
  const declared = 'typeParameters' in node ? node.typeParameters : undefined
  return (declared ?? []).map((each) => ({
    name: each.name.text,
    constraint: each.constraint && codeOf(each.constraint, names),
    default: each.default && codeOf(each.default, names),
  }))
}
