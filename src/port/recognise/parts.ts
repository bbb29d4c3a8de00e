import type { CallShape, Part } from '../../platforms/port-contract.ts'
import type { Flow } from '../flow/flow.ts'
import { Refusal } from '../refusal.ts'
import type { Names } from '../source/scopes.ts'
import { isFunction, nameOf, unwrap, type CallNode, type Node, type Tree } from '../source/tree.ts'
import { lineOf } from './closed-world.ts'
import type { Parts } from './operation.ts'

/** A call taken apart. */
export interface Taken {
  readonly parts: Parts
  /** The function of an error and a value, if given. */
  readonly callback?: Node
  /** Options that no other platform has. */
  readonly dropped: readonly Node[]
}

/**
 * Takes a call apart.
 *
 * @throws Refusal For arguments that the source does not spell out.
 */
export function takeApart(call: CallNode, shape: CallShape, names: Names, flow: Flow): Taken {
  const { positions = {}, options } = shape
  const given = call.arguments.map((argument): Node => {
    if (argument.type === 'SpreadElement') throw new Refusal('spread', {}, lineOf(argument))
    return argument
  })
  const fixed = 1 + Math.max(-1, ...Object.values(positions))
  const last = given.at(-1)
  const callback =
    shape.callback && last && given.length > fixed && !isObject(last, names) ? last : undefined
  if (callback && flow.valueOf(callback).functions.size === 0 && options) {
    // A function or options: only the value knows.
    throw new Refusal('options elsewhere', {}, lineOf(callback))
  }
  const values = callback ? given.slice(0, -1) : given
  const parts: Partial<Record<Part, Node>> = {}
  for (const [part, at] of Object.entries(positions) as [Part, number][]) {
    if (values[at]) parts[part] = values[at]
  }
  const object = options && values[options.at]
  const dropped: Node[] = []
  if (object) Object.assign(parts, partsOf(object, options.keys, names, dropped))
  const most = Math.max(fixed, options ? options.at + 1 : 0)
  if (values.length > most) throw new Refusal('more arguments', {}, lineOf(values[most]!))
  if (shape.needsCallback && !CALLBACKS.some((name) => isFunctionIn(parts[name], flow))) {
    throw new Refusal('no callback', {}, lineOf(call))
  }
  return { parts, dropped, ...(callback && { callback }) }
}

const CALLBACKS = ['success', 'fail', 'complete'] as const

const isFunctionIn = (node: Node | undefined, flow: Flow): boolean =>
  node !== undefined && (isFunction(node) || flow.valueOf(node).functions.size > 0)

const isObject = (node: Node, names: Names): boolean => objectOf(node, names) !== undefined

/** Returns an object as written: in place, or in a constant that nothing else uses. */
function objectOf(node: Node, names: Names): Tree.ObjectExpression | undefined {
  const inner = unwrap(node)
  if (inner.type === 'ObjectExpression') return inner
  if (inner.type !== 'Identifier') return undefined
  const binding = names.bindingOf(inner)
  if (binding?.node.type !== 'VariableDeclarator' || binding.references.length !== 1)
    return undefined
  const init = binding.node.init && unwrap(binding.node.init)
  return init?.type === 'ObjectExpression' ? init : undefined
}

function partsOf(
  node: Node,
  keys: Readonly<Record<string, Part>>,
  names: Names,
  dropped: Node[],
): Partial<Record<Part, Node>> {
  const object = objectOf(node, names)
  if (!object) throw new Refusal('options elsewhere', {}, lineOf(node))
  const parts: Partial<Record<Part, Node>> = {}
  for (const property of object.properties) {
    const name = property.type === 'SpreadElement' ? undefined : nameOf(property)
    if (name === undefined) throw new Refusal('options elsewhere', {}, lineOf(property))
    const part = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (!part) throw new Refusal('option', { name }, lineOf(property))
    if (part === 'dropped') dropped.push(property)
    else
      parts[part] =
        property.type === 'ObjectMethod' ? property : (property as Tree.ObjectProperty).value
  }
  return parts
}
