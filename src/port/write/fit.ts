import { isTypeScript } from '../../compiler/file-names.ts'
import type { Called, Field, Parameter } from '../../platforms/port-contract.ts'
import {
  isCall,
  isFunction,
  isMember,
  nameOf,
  unwrap,
  walk,
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

/**
 * Writes a function handed to the platform, fitted to the target.
 *
 * @param self Name of the socket, in place of a `this` that only the source binds.
 */
export function writeHandler(
  draft: Draft,
  node: Node,
  given: readonly Parameter[],
  called: Called,
  self?: string,
): string {
  const callee = unwrap(node)
  if (!isFunction(callee)) return wrapHandler(draft, node, given, called)
  if (callee.type !== 'ArrowFunctionExpression' && self && draft.from.reader.bindsThis) {
    nameThis(draft, callee, self)
  }
  const { parameters, first } = fitParameters(draft, callee, given, called)
  const keyword = callee.async ? 'async ' : ''
  const body = writeBody(draft, callee, first)
  if (callee.type === 'FunctionExpression' && !callee.generator) {
    return `${keyword}function ${callee.id ? callee.id.name : ''}(${parameters}) ${body}`
  }
  if (callee.type === 'ArrowFunctionExpression') return `${keyword}(${parameters}) => ${body}`
  return draft.refuse('handler form', callee)
}

function writeBody(draft: Draft, { body }: FunctionNode, first: readonly string[]): string {
  const indent = draft.rewriter.indentOf(draft.statementOf(body))
  if (body.type !== 'BlockStatement') {
    const text = draft.text(body)
    const isObject = body.type === 'ObjectExpression'
    if (first.length === 0) return isObject ? `(${text})` : text
    return `{\n${[...first, `return ${text}`].map((line) => `${indent}  ${line}\n`).join('')}${indent}}`
  }
  const text = draft.text(body)
  if (first.length === 0) return text
  const lines = first.map((line) => `${indent}  ${line}`).join('\n')
  if (/^\{[ \t]*\r?\n/.test(text)) return text.replace('{', () => `{\n${lines}`)
  // A body on the line of its brace gets lines of its own.
  const rest = text.slice(1, -1).trim()
  return `{\n${lines}\n${rest && `${indent}  ${rest}\n`}${indent}}`
}

/** Wraps a function that is written elsewhere. */
function wrapHandler(
  draft: Draft,
  node: Node,
  given: readonly Parameter[],
  called: Called,
): string {
  const name = draft.text(node)
  if (given.length === 0) return name
  const isSame = given.every(
    (spec, at) =>
      'object' in spec &&
      called.object?.at === at &&
      Object.entries(spec.object).every(([key, field]) => called.object!.keys[field] === key),
  )
  if (isSame && !draft.to.writer.passesEvents) return name
  for (const spec of given) {
    const fields =
      'object' in spec ? Object.values(spec.object) : 'value' in spec ? [spec.value] : []
    for (const field of fields) differInField(draft, field, called, node)
  }
  const passed = new Passed(draft, called, draft.statementOf(node))
  const values = given.map((spec) => passed.whole(spec))
  const parameters = namesOf(passed)
  const callee = /^[\w$.]+$/.test(name) ? name : `(${name})`
  return `(${parameters.join(', ')}) => ${callee}(${values.join(', ')})`
}

/** Replaces `this` in a function by the name of the socket. */
function nameThis(draft: Draft, callee: FunctionNode, self: string): void {
  const visit = (node: Node): void => {
    if (node.type === 'ThisExpression') draft.rewriter.replace(node, () => self)
  }
  walk(callee.body, (node) => {
    if (node.type === 'ThisExpression' && draft.functionThisOf(node) === callee) visit(node)
  })
}
