import { isTypeScript } from '../../compiler/file-names.ts'
import type { Called, Field, Parameter } from '../../platforms/port-contract.ts'
import {
  isCall,
  isMember,
  nameOf,
  unwrap,
  type FunctionNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import type { Draft } from './draft.ts'
import { differInField, Passed } from './fields.ts'

/** A function of the program, fitted to what the target passes. */
export interface Fitted {
  readonly parameters: string
  /** Statements at the beginning of the body. */
  readonly first: readonly string[]
}

/** Returns the uses of a parameter, without the parameter itself. */
export function usesOf(draft: Draft, identifier: Node): readonly Tree.Identifier[] {
  return draft.program.names.bindingOf(identifier)?.references ?? []
}

/**
 * Returns the parameters of a function for the target: unused ones go, read fields are renamed or
 * become parameters, and any other use gets an object as the source passed.
 *
 * @param given Parameters on the source platform.
 */
export function fitParameters(
  draft: Draft,
  callee: FunctionNode,
  given: readonly Parameter[],
  called: Called,
): Fitted {
  const slots: (string | undefined)[] = []
  const first: string[] = []
  const passed = new Passed(draft, called, callee)
  callee.params.forEach((parameter, at) => {
    const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    const spec = given[at]
    if (pattern.type === 'Identifier') fitVariable(pattern, spec)
    else if (pattern.type === 'ObjectPattern') fitPattern(pattern, spec)
    else if (spec) declare(pattern, spec)
  })
  const length = Math.max(slots.length, passed.length)
  const parameters = Array.from({ length }, (_, at) => slots[at] ?? passed.nameOf(at))
  return { parameters: parameters.join(', '), first }

  function fitVariable(variable: Tree.Identifier, spec: Parameter | undefined): void {
    const uses = usesOf(draft, variable)
    if (uses.length === 0) return
    const { name } = variable
    if (!spec || 'constant' in spec) {
      first.push(`const ${name} = ${spec && 'constant' in spec ? spec.constant : 'undefined'}`)
      return
    }
    if ('value' in spec) {
      differInField(draft, spec.value, called, callee)
      const at = called.values?.[spec.value]
      if (at !== undefined) {
        slots[at] = name
        castUses(spec.value, uses, name)
      } else if (!takeField(spec.value, name)) declare(variable, spec)
      return
    }
    const reads = uses.map((use) => fieldRead(draft, use, spec.object))
    if (reads.every((read) => read !== undefined)) return fitReads(name, reads)
    for (const field of Object.values(spec.object)) differInField(draft, field, called, callee)
    declare(variable, spec)
  }

  /** Keeps the object, or takes its only field as a parameter, or replaces each read. */
  function fitReads(name: string, reads: readonly Read[]): void {
    const fields = [...new Set(reads.map(({ field }) => field))]
    for (const field of fields) differInField(draft, field, called, callee)
    const { object, values } = called
    if (object && fields.every((field) => object.keys[field]) && slots[object.at] === undefined) {
      slots[object.at] = name
      for (const { node, field } of reads) {
        const text = `${name}.${object.keys[field]}`
        draft.rewriter.replace(node, () => cast(draft, node, field, text))
      }
      return
    }
    const only = fields.length === 1 ? fields[0]! : undefined
    const at = only && values?.[only]
    if (only && at !== undefined && slots[at] === undefined) {
      const fresh = draft.fresh(only, callee)
      slots[at] = fresh
      for (const { node } of reads) {
        draft.rewriter.replace(node, () => cast(draft, node, only, fresh))
      }
      return
    }
    for (const { node, field } of reads) {
      const expression = placed(draft, node, passed.expression(field))
      draft.rewriter.replace(node, () => cast(draft, node, field, expression))
    }
  }

  function fitPattern(pattern: Tree.ObjectPattern, spec: Parameter | undefined): void {
    if (!spec || !('object' in spec)) {
      if (spec) declare(pattern, spec)
      return
    }
    const parts = pattern.properties.map((property) => {
      const name = property.type === 'RestElement' ? undefined : nameOf(property)
      const field =
        name !== undefined && Object.hasOwn(spec.object, name) ? spec.object[name] : undefined
      return field && property.type === 'ObjectProperty'
        ? { field, target: property.value }
        : undefined
    })
    if (!parts.every((part) => part !== undefined)) {
      for (const field of Object.values(spec.object)) differInField(draft, field, called, callee)
      declare(pattern, spec)
      return
    }
    for (const { field, target } of parts) {
      differInField(draft, field, called, callee)
      if (target.type === 'Identifier') castUses(field, usesOf(draft, target), target.name)
    }
    const { object, values } = called
    const part = ({ field, target }: { field: Field; target: Node }) => {
      const key = object!.keys[field]!
      const text = draft.rewriter.raw(target)
      return text === key ? key : `${key}: ${text}`
    }
    // A dialect cannot take objects apart.
    if (object && !draft.to.writer.dialect && parts.every(({ field }) => object.keys[field])) {
      slots[object.at] = `{ ${parts.map(part).join(', ')} }`
      return
    }
    if (parts.every(({ field }) => values?.[field] !== undefined)) {
      for (const { field, target } of parts) slots[values![field]!] = draft.rewriter.raw(target)
      return
    }
    for (const { field, target } of parts) {
      first.push(`const ${draft.rewriter.raw(target)} = ${passed.expression(field)}`)
    }
  }

  /** Takes a single field out of the object of the target. */
  function takeField(field: Field, name: string): boolean {
    const { object } = called
    const key = object?.keys[field]
    if (!object || !key || slots[object.at] !== undefined || draft.to.writer.dialect) return false
    slots[object.at] = key === name ? `{ ${key} }` : `{ ${key}: ${name} }`
    return true
  }

  function castUses(field: Field, uses: readonly Node[], name: string): void {
    for (const use of uses) {
      if (cast(draft, use, field, name) !== name) {
        draft.rewriter.replace(use, () => cast(draft, use, field, name))
      }
    }
  }

  /** Declares a parameter of the source with what the source platform passes. */
  function declare(pattern: Node, spec: Parameter): void {
    const isSimple = pattern.type === 'Identifier' && !('object' in spec)
    if (draft.to.writer.dialect && !isSimple) draft.refuse('untyped object', callee)
    first.push(`const ${draft.rewriter.raw(pattern)} = ${passed.whole(spec)}`)
  }
}

/** A read of a field of a parameter. */
export interface Read {
  readonly node: Node
  readonly field: Field
}

/** Returns the read of a field by a use of an object; `undefined` for any other use. */
export function fieldRead(
  draft: Draft,
  use: Node,
  fields: Readonly<Record<string, Field>>,
): Read | undefined {
  const member = draft.parentOf(use)
  if (!isMember(member) || member.object !== use) return undefined
  const name = nameOf(member)
  const parent = draft.parentOf(member)
  const isWritten =
    (parent?.type === 'AssignmentExpression' && parent.left === member) ||
    parent?.type === 'UpdateExpression'
  if (name === undefined || isWritten || !Object.hasOwn(fields, name)) return undefined
  return { node: member, field: fields[name]! }
}

/** Returns the names of the parameters in use. */
export const namesOf = (passed: Passed): string[] =>
  Array.from({ length: passed.length }, (_, at) => passed.nameOf(at))

const SIMPLE = /^(?:[\w$.]+|'[^']*'|\d+)$/

/** Puts an expression of several parts in parentheses where the place of a node needs that. */
export function placed(draft: Draft, node: Node, expression: string): string {
  const parent = draft.parentOf(node)
  const isDelimited =
    parent?.type === 'TemplateLiteral' || (isCall(parent) && parent.callee !== node)
  return isDelimited || SIMPLE.test(expression) ? expression : `(${expression})`
}

/** Adds the type of a text where the source could only mean text. */
function cast(draft: Draft, use: Node, field: Field, text: string): string {
  if (field !== 'data' || !draft.to.writer.typesMessages) return text
  if (!draft.to.writer.dialect && !isTypeScript(draft.moduleOf(use).file)) return text
  const call = draft.parentOf(use)
  if (call?.type !== 'CallExpression') return text
  const at = call.arguments.indexOf(use as never)
  const takesText =
    (at === 0 && isParse(call.callee)) || (at >= 0 && takesTextAt(draft, call.callee, at))
  return takesText ? `${text} as string` : text
}

const isParse = (callee: Node): boolean =>
  isMember(callee) &&
  callee.object.type === 'Identifier' &&
  callee.object.name === 'JSON' &&
  nameOf(callee) === 'parse'

/** Returns whether a function of the program declares a parameter as text. */
function takesTextAt(draft: Draft, callee: Node, at: number): boolean {
  const functions = [...draft.program.flow.valueOf(unwrap(callee)).functions]
  return functions.some(({ params }) => {
    const parameter = params[at]
    if (parameter?.type !== 'Identifier') return false
    const annotation = parameter.typeAnnotation
    return (
      annotation?.type === 'TSTypeAnnotation' &&
      annotation.typeAnnotation.type === 'TSStringKeyword'
    )
  })
}
