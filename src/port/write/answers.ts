import type { Called, Parameter, Told } from '../../platforms/port-contract.ts'
import type { Calling } from '../recognise/operation.ts'
import {
  childrenOf,
  isFunction,
  unwrap,
  type FunctionNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import type { Draft } from './draft.ts'
import { differInField, Passed } from './fields.ts'
import { fieldRead, namesOf, placed, usesOf } from './fit.ts'
import { writeHandler } from './handler.ts'

const NOTHING: Called = { names: [] }

/** The functions that a call reports to. */
export interface Answers {
  readonly success?: Node
  readonly fail?: Node
  readonly complete?: Node
  /** A function of an error and a value. */
  readonly callback?: Node
}

export const answersOf = ({ parts, callback }: Calling): Answers => ({
  ...(parts.success && { success: parts.success }),
  ...(parts.fail && { fail: parts.fail }),
  ...(parts.complete && { complete: parts.complete }),
  ...(callback && { callback }),
})

export const isAnswered = (answers: Answers): boolean => Object.keys(answers).length > 0

/** Returns the parameters of a function that the source calls. */
export const givenTo = (draft: Draft, told: Told): readonly Parameter[] =>
  draft.from.reader.given[told] ?? []

/** Writes answers for a target with three callbacks, as properties. */
export function writeProperties(
  draft: Draft,
  answers: Answers,
  call: 'create' | 'send' | 'close',
): string[] {
  const { success = NOTHING, fail = NOTHING } = draft.to.writer.called
  if (answers.callback) return propertiesOfCallback(draft, answers.callback, fail)
  const property = (name: 'success' | 'fail' | 'complete', called: Called) => {
    const handler = answers[name]
    if (!handler) return []
    return [`${name}: ${writeHandler(draft, handler, givenTo(draft, `${call}.${name}`), called)}`]
  }
  return [
    ...property('success', success),
    ...property('fail', fail),
    ...property('complete', success),
  ]
}

/** Splits `(error, value) => { if (!error) … else … }` into two callbacks. */
function propertiesOfCallback(draft: Draft, callback: Node, called: Called): string[] {
  const branches = splitCallback(draft, callback)
  if (!branches) return draft.refuse('callback shape', callback)
  const indent = `${draft.rewriter.indentOf(draft.statementOf(callback))}    `
  const properties: string[] = []
  if (branches.ok.length > 0) {
    const lines = [...branches.value, ...branches.ok.map((each) => draft.text(each))]
    properties.push(`success: () => ${block(lines, indent)}`)
  }
  if (branches.failed.length > 0) {
    const passed = new Passed(draft, called, callback)
    replaceUses(draft, branches.errorUses, errorSpec(draft), passed, callback)
    const lines = branches.failed.map((each) => draft.text(each))
    const parameters = namesOf(passed).join(', ')
    properties.push(`fail: (${parameters}) => ${block(lines, indent)}`)
  }
  return properties
}

const errorSpec = (draft: Draft): Parameter => givenTo(draft, 'send.success')[0]!

/** Writes answers for a target with a function of an error and a value. */
export function writeCallback(draft: Draft, answers: Answers, call: 'send' | 'close'): string[] {
  const called = draft.to.writer.called.answer!
  if (answers.callback) {
    return [writeHandler(draft, answers.callback, givenTo(draft, `${call}.success`), called)]
  }
  const indent = draft.rewriter.indentOf(draft.statementOf(Object.values(answers)[0] as Node))
  const place = draft.statementOf(Object.values(answers)[0] as Node)
  const passed = new Passed(draft, called, place)
  const part = (name: 'success' | 'fail' | 'complete', given: Passed) =>
    answers[name] && inlineHandler(draft, answers[name], givenTo(draft, `${call}.${name}`), given)
  const nothing = new Passed(draft, NOTHING, place)
  const success = part('success', nothing)
  const fail = part('fail', passed)
  const complete = part('complete', nothing)
  const error = success || fail ? passed.parameter(0) : ''
  const lines: string[] = []
  if (success && fail) {
    lines.push(
      `if (!${error}) ${block(success, `${indent}    `)} else ${block(fail, `${indent}    `)}`,
    )
  } else if (success) lines.push(`if (!${error}) ${block(success, `${indent}    `)}`)
  else if (fail) lines.push(`if (${error}) ${block(fail, `${indent}    `)}`)
  lines.push(...(complete ?? []))
  return [`(${error}) => ${block(lines, `${indent}  `)}`]
}

/** Writes answers as statements after the call, for a target without answers. */
export function writeStatements(
  draft: Draft,
  node: Node,
  call: string,
  answers: Answers,
  operation: Calling,
): string[] {
  const { op, socket } = operation
  const indent = draft.rewriter.indentOf(draft.statementOf(node))
  const nothing = new Passed(draft, NOTHING, node)
  draft.differ('answer-at-once', node)
  let success: string[] | undefined
  let fail: string[] | undefined
  let complete: string[] | undefined
  if (answers.callback) {
    const branches = splitCallback(draft, answers.callback)
    if (!branches) return draft.refuse('callback shape', answers.callback)
    success = [...branches.value, ...branches.ok.map((each) => draft.text(each))]
    replaceUses(draft, branches.errorUses, errorSpec(draft), nothing, answers.callback)
    fail = branches.failed.map((each) => draft.text(each))
  } else {
    const part = (name: 'success' | 'fail' | 'complete') =>
      answers[name] && inlineHandler(draft, answers[name], givenTo(draft, `${op}.${name}`), nothing)
    success = part('success')
    fail = part('fail')
    complete = part('complete')
  }
  const condition = draft.to.writer.canSend?.(draft.text(socket))
  if (fail && fail.length > 0 && condition) {
    const done = block([call, ...(success ?? [])], `${indent}  `)
    return [`if (${condition}) ${done} else ${block(fail, `${indent}  `)}`, ...(complete ?? [])]
  }
  if (fail && fail.length > 0) draft.differ('failure-not-told', node)
  return [call, ...(success ?? []), ...(complete ?? [])]
}

/** Writes a block; the indentation is of the statements inside. */
export function block(lines: readonly string[], indent: string): string {
  return `{\n${lines.map((line) => `${indent}${line}\n`).join('')}${indent.slice(0, -2)}}`
}

/** Writes the body of a callback as statements. */
export function inlineHandler(
  draft: Draft,
  node: Node,
  given: readonly Parameter[],
  passed: Passed,
): string[] {
  const callee = unwrap(node)
  if (!isFunction(callee)) {
    const name = draft.text(node)
    const values = given.map((spec) => passed.whole(spec)).join(', ')
    return [`${/^[\w$.]+$/.test(name) ? name : `(${name})`}(${values})`]
  }
  if (callee.async || callee.generator || returnsEarly(callee)) {
    return draft.refuse('callback shape', callee)
  }
  const first: string[] = []
  callee.params.forEach((parameter, at) => {
    const spec = given[at]
    if (parameter.type === 'Identifier') {
      const uses = usesOf(draft, parameter)
      if (uses.length > 0) replaceUses(draft, uses, spec, passed, callee)
    } else if (parameter.type === 'ObjectPattern' && spec) {
      if (draft.to.writer.dialect) draft.refuse('untyped object', callee)
      first.push(`const ${draft.rewriter.raw(parameter)} = ${passed.whole(spec)}`)
      if ('object' in spec) {
        for (const field of Object.values(spec.object)) {
          differInField(draft, field, passed.called, callee)
        }
      }
    } else draft.refuse('callback shape', callee)
  })
  // A name declared by the callback may be taken where the callback goes.
  if (first.length > 0 && passed.called.names.length === 0) draft.refuse('callback shape', callee)
  if (callee.body.type !== 'BlockStatement') return [...first, draft.text(callee.body)]
  return [...first, ...statements(draft, callee.body)]
}

function statements(draft: Draft, body: Tree.BlockStatement): string[] {
  for (const statement of body.body) {
    if (/Declaration$/.test(statement.type)) draft.refuse('callback shape', statement)
  }
  return body.body.map((statement) => draft.text(statement))
}

/** Returns whether a function returns before the end of the body. */
function returnsEarly(callee: FunctionNode): boolean {
  let returns = false
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement') returns = true
    for (const child of childrenIn(node)) visit(child)
  }
  if (callee.body.type === 'BlockStatement') visit(callee.body)
  return returns
}

const childrenIn = (node: Node): readonly Node[] => (isFunction(node) ? [] : childrenOf(node))

/** Replaces the uses of a parameter by expressions of the target. */
function replaceUses(
  draft: Draft,
  uses: readonly Node[],
  spec: Parameter | undefined,
  passed: Passed,
  node: Node,
): void {
  for (const use of uses) {
    const read = spec && 'object' in spec ? fieldRead(draft, use, spec.object) : undefined
    if (read) {
      differInField(draft, read.field, passed.called, node)
      const expression = placed(draft, read.node, passed.expression(read.field))
      draft.rewriter.replace(read.node, () => expression)
    } else {
      for (const field of fieldsOf(spec)) differInField(draft, field, passed.called, node)
      const expression = spec ? passed.whole(spec) : 'undefined'
      draft.rewriter.replace(use, () => placed(draft, use, expression))
    }
  }
}

function fieldsOf(spec: Parameter | undefined) {
  if (!spec || 'constant' in spec) return []
  return 'value' in spec ? [spec.value] : Object.values(spec.object)
}

interface Branches {
  readonly ok: readonly Node[]
  readonly failed: readonly Node[]
  readonly errorUses: readonly Node[]
  /** The declaration of the value, if used. */
  readonly value: readonly string[]
}

/** Returns the two ways of a function of an error and a value, if the function splits like that. */
export function splitCallback(draft: Draft, callback: Node): Branches | undefined {
  const callee = unwrap(callback)
  if (!isFunction(callee) || callee.async || callee.generator) return undefined
  if (returnsEarly(callee)) return undefined
  const [error, value] = callee.params
  if (error && error.type !== 'Identifier') return undefined
  if (value && value.type !== 'Identifier') return undefined
  const list = callee.body.type === 'BlockStatement' ? callee.body.body : [callee.body]
  if (list.some(({ type }) => /Declaration$/.test(type))) return undefined
  const uses = error ? usesOf(draft, error) : []
  const valueUses = value ? usesOf(draft, value) : []
  const declared = valueUses.length > 0 ? [`const ${(value as Tree.Identifier).name} = true`] : []
  if (uses.length === 0) {
    return { ok: list, failed: valueUses.length > 0 ? [] : list, errorUses: [], value: declared }
  }
  const [only, ...more] = list
  if (only?.type !== 'IfStatement' || more.length > 0) return undefined
  const { test, consequent, alternate } = only
  const isNegated = test.type === 'UnaryExpression' && test.operator === '!'
  const tested = isNegated ? test.argument : test
  if (!uses.includes(tested as Tree.Identifier)) return undefined
  const [ok, failed] = isNegated ? [consequent, alternate] : [alternate, consequent]
  const failedList = listOf(failed)
  const errorUses = uses.filter((use) => use !== tested)
  const isInside = (use: Node) =>
    failedList.some(({ start, end }) => start! <= use.start! && use.end! <= end!)
  if (!errorUses.every(isInside)) return undefined
  return { ok: listOf(ok), failed: failedList, errorUses, value: declared }
}

const listOf = (statement: Node | null | undefined): readonly Node[] => {
  if (!statement) return []
  return statement.type === 'BlockStatement' ? statement.body : [statement]
}
