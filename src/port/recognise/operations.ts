import type { Kind, PortEvent, Reader } from '../../platforms/port-contract.ts'
import type { Flow } from '../flow/flow.ts'
import { isTracked } from '../flow/value.ts'
import { Refusal } from '../refusal.ts'
import type { Source } from '../source/parse.ts'
import type { Names } from '../source/scopes.ts'
import {
  isCall,
  isMember,
  nameOf,
  unwrap,
  walk,
  type CallNode,
  type MemberNode,
  type Node,
  type Tree,
} from '../source/tree.ts'
import { lineOf } from './closed-world.ts'
import type { Operation } from './operation.ts'
import { takeApart } from './parts.ts'

const EVENTS: readonly string[] = ['open', 'message', 'close', 'error'] satisfies PortEvent[]

/**
 * Finds the operations in a source, in order.
 *
 * @param refusals Receives the reasons why an operation cannot be understood.
 */
export function findOperations(
  source: Source,
  names: Names,
  flow: Flow,
  reader: Reader,
  refusals: Refusal[],
): Operation[] {
  const operations: Operation[] = []
  walk(source.program, (node) => {
    try {
      operations.push(...operationsAt(node))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
    }
  })
  return operations

  function operationsAt(node: Node): Operation[] {
    if (node.type === 'ImportDeclaration') {
      return Object.hasOwn(reader.modules, node.source.value) ? [{ op: 'load', node }] : []
    }
    if (isCall(node)) return callAt(node)
    if (node.type === 'AssignmentExpression') return assignmentAt(node)
    return isMember(node) ? memberAt(node) : []
  }

  function callAt(call: CallNode): Operation[] {
    const callee = unwrap(call.callee)
    if (flow.valueOf(call).kinds.has('module')) return [{ op: 'load', node: call }]
    return kindsOf(callee).flatMap((kind): Operation[] => {
      if (kind.startsWith('promise ') || kind === 'socket') return []
      const key = call.type === 'NewExpression' ? `new ${kind}` : kind
      const shape = reader.calls[key]
      if (!shape) throw new Refusal('no counterpart', { member: textOf(callee) }, lineOf(call))
      if (kind === 'load') return [{ op: 'create', node: call }]
      const { parts, callback, dropped } = takeApart(call, shape, names, flow)
      if (kind === 'create' || kind === 'module') {
        if (!reader.calls.connect) return [{ op: 'make', node: call, parts, dropped }]
        return [{ op: 'create', node: call }]
      }
      const socket = socketOf(callee)
      const answered = callback ? { callback } : {}
      switch (kind) {
        case 'connect':
          return [{ op: 'connect', node: call, socket, parts, ...answered }]
        case 'send':
        case 'close':
          return [{ op: kind, node: call, socket, parts, ...answered }]
        default: {
          const event = eventOf(kind, parts.event, call)
          const { handler } = parts
          const added = kind === 'add' || kind.startsWith('add ')
          if (kind !== 'off' && !handler) throw new Refusal('no handler', {}, lineOf(call))
          return [{ op: 'listen', node: call, socket, event, added, ...(handler && { handler }) }]
        }
      }
    })
  }

  function assignmentAt(node: Tree.AssignmentExpression): Operation[] {
    const left = unwrap(node.left)
    if (!isMember(left)) return []
    return kindsOf(left).flatMap((kind): Operation[] => {
      if (node.operator !== '=') throw new Refusal('assignment', {}, lineOf(node))
      const socket = left.object
      if (kind === 'binaryType') {
        return [{ op: 'binaryType', node: left, socket, name: kind, value: node.right }]
      }
      if (!kind.startsWith('slot ')) throw new Refusal('assignment', {}, lineOf(node))
      const event = kind.slice(5) as PortEvent
      const handler = isNothing(node.right) ? {} : { handler: node.right }
      return [{ op: 'listen', node, socket, event, added: false, ...handler }]
    })
  }

  function memberAt(node: MemberNode): Operation[] {
    const parent = source.parents.get(node)!
    const called = isCall(parent) && unwrap(parent.callee) === node
    const assigned = parent.type === 'AssignmentExpression' && parent.left === node
    return kindsOf(node).flatMap((kind): Operation[] => {
      const name = nameOf(node)!
      if (kind === 'unported') throw new Refusal('no counterpart', { member: name }, lineOf(node))
      if (kind === 'state' || kind.startsWith('constant ')) {
        const op = kind === 'state' ? 'state' : 'constant'
        return [{ op, node, socket: node.object, name }]
      }
      if (kind === 'binaryType') {
        if (assigned) return []
        return [{ op: 'binaryType', node, socket: node.object, name }]
      }
      if (kind === 'module' || kind === 'socket' || kind.startsWith('promise ')) return []
      if (called || (assigned && kind.startsWith('slot '))) return []
      throw new Refusal('taken off', { member: name }, lineOf(node))
    })
  }

  /** Returns the kinds of an expression that concern the platform. */
  function kindsOf(node: Node): Kind[] {
    // A member of an object that only holds what was there before is no member of a socket.
    if (isMember(node) && !flow.valueOf(node.object).isTracked) {
      return [...flow.valueOf(node).kinds].filter((kind) => isTracked(kind) && isCallable(kind))
    }
    return [...flow.valueOf(node).kinds]
  }

  function socketOf(callee: Node): Node {
    if (isMember(callee) && flow.valueOf(callee.object).kinds.has('socket')) return callee.object
    throw new Refusal('taken off', { member: textOf(callee) }, lineOf(callee))
  }

  function eventOf(kind: Kind, event: Node | undefined, call: CallNode): PortEvent {
    if (kind.startsWith('listen ')) return kind.slice(7) as PortEvent
    if (kind.startsWith('add ')) return kind.slice(4) as PortEvent
    if (kind.startsWith('slot ')) return kind.slice(5) as PortEvent
    if (event?.type !== 'StringLiteral') throw new Refusal('computed event', {}, lineOf(call))
    if (EVENTS.includes(event.value)) return event.value as PortEvent
    throw new Refusal('event', { event: event.value }, lineOf(call))
  }

  function textOf(node: Node): string {
    return source.text.slice(node.start!, node.end!)
  }
}

const isCallable = (kind: Kind): boolean =>
  kind !== 'module' && kind !== 'socket' && kind !== 'root'

/** Returns whether an expression is `null` or `undefined`. */
const isNothing = (node: Node): boolean =>
  node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined')
