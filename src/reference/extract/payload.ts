import ts from 'typescript'
import type { Text } from '../../text.ts'
import type { Payload } from '../model.ts'
import { typeCode } from './code.ts'
import type { Names } from './names.ts'

/** Ids of the fields that an object of that type holds, by the id of the type. */
export type FieldsOf = (member: string) => readonly string[]

/**
 * What a callback is called with.
 *
 * @param node The type of the callback, as written.
 * @param texts What the doc comment says of arguments, by name.
 * @returns `undefined` when the type is none of a callback's.
 */
export function payloadOf(
  node: ts.TypeNode | undefined,
  names: Names,
  fieldsOf: FieldsOf,
  texts: ReadonlyMap<string, Text> = new Map(),
): Payload | undefined {
  const signature = node && callbackIn(names.checker.getTypeFromTypeNode(node))
  return signature && payloadOfCall(signature, node, names, fieldsOf, texts)
}

/** What a function or a callback of that signature is called with. */
export function payloadOfCall(
  signature: ts.Signature,
  at: ts.Node,
  names: Names,
  fieldsOf: FieldsOf,
  texts: ReadonlyMap<string, Text> = new Map(),
): Payload {
  return {
    arguments: signature.parameters.flatMap((parameter) => {
      const type = names.checker.getTypeOfSymbolAtLocation(parameter, at)
      // A callback of nothing, written as one of `void`.
      if (type.flags & ts.TypeFlags.Void) return []
      const own = names.memberOf(type.aliasSymbol ?? type.symbol)
      return {
        name: parameter.name,
        type: typeCode(type, at, names),
        text: texts.get(parameter.name),
        fields: own ? fieldsOf(own.member) : [],
      }
    }),
  }
}

/** The call signature of a function type, of what is left of it beside `null`, or of one in a union. */
function callbackIn(type: ts.Type): ts.Signature | undefined {
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => part.getCallSignatures())[0]
}
