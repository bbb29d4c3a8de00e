import ts from 'typescript'
import type { Text } from '../../text.ts'
import type { Payload } from '../model.ts'
import { typeCode } from './code.ts'
import type { Names } from './names.ts'

/** Returns the ids of an object type's fields by the id of the type. */
export type FieldsOf = (member: string) => readonly string[]

/**
 * Returns the arguments of a callback.
 *
 * @param node Type of the callback, as written.
 * @param texts Descriptions of arguments in the doc comment, by name.
 * @returns `undefined` when the type is not a callback.
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

/** Returns the arguments of a function or callback with a given signature. */
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

/** Returns the call signature of a function type, also inside a union or with `null`. */
function callbackIn(type: ts.Type): ts.Signature | undefined {
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => part.getCallSignatures())[0]
}
