import ts from 'typescript'
import type { MemberKind, Payload, Signature } from '../model.ts'
import type { Declared } from './declared.ts'
import type { DocComment } from './doc-comment.ts'
import type { Names } from './names.ts'
import { type FieldsOf, payloadOf, payloadOfCall } from './payload.ts'

/** Returns the payload of the callback in a member: a parameter, a value or the member itself. */
export function memberPayload(
  { nodes }: Declared,
  kind: MemberKind,
  doc: DocComment,
  overloads: readonly Signature[],
  names: Names,
  fieldsOf: FieldsOf,
): Payload | undefined {
  const node = nodes[0]!
  if (ts.isPropertySignature(node)) return payloadOf(node.type, names, fieldsOf, doc.params)
  const call =
    kind === 'type' && ts.isInterfaceDeclaration(node)
      ? node.members.find(ts.isCallSignatureDeclaration)
      : kind === 'field' && ts.isMethodSignature(node)
        ? node
        : undefined
  const signature = call && names.checker.getSignatureFromDeclaration(call)
  if (signature) return payloadOfCall(signature, node, names, fieldsOf, doc.params)
  return overloads.flatMap(({ parameters }) => parameters).find(({ payload }) => payload)?.payload
}
