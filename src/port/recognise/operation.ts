import type { Part, PortEvent } from '../../platforms/port-contract.ts'
import type { CallNode, MemberNode, Node, Tree } from '../source/tree.ts'

/** The parts of a call, as far as written. */
export type Parts = Readonly<Partial<Record<Part, Node>>>

/** A connection is made; the object exists from then on. */
export interface Making {
  readonly op: 'make'
  readonly node: CallNode
  readonly parts: Parts
  /** Options that no other platform has. */
  readonly dropped: readonly Node[]
}

/** An object is created that connects later. */
export interface Creating {
  readonly op: 'create'
  readonly node: CallNode
}

/** An object connects that exists already. */
export interface Connecting {
  readonly op: 'connect'
  readonly node: CallNode
  readonly socket: Node
  readonly parts: Parts
  /** A function of an error and a value. */
  readonly callback?: Node
}

/** A listener is set, or removed without a handler. */
export interface Listening {
  readonly op: 'listen'
  readonly node: CallNode | Tree.AssignmentExpression
  readonly socket: Node
  readonly event: PortEvent
  readonly handler?: Node
  /** Whether the listener comes in addition to others. */
  readonly added: boolean
}

/** A message is sent, or the connection closed. */
export interface Calling {
  readonly op: 'send' | 'close'
  readonly node: CallNode
  readonly socket: Node
  readonly parts: Parts
  readonly callback?: Node
}

/** A property is read, or written if `value` is set. */
export interface Reading {
  readonly op: 'state' | 'constant' | 'binaryType'
  readonly node: MemberNode
  readonly socket: Node
  readonly name: string
  readonly value?: Node
}

/** The module is loaded. */
export interface Loading {
  readonly op: 'load'
  readonly node: Tree.ImportDeclaration | CallNode
}

/** An operation on a connection, at its place in the source. */
export type Operation = Loading | Making | Creating | Connecting | Listening | Calling | Reading
