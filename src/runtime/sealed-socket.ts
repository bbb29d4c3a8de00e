import type { WebSocketConstructor } from '../web-socket.ts'
import { construct, defineProperty, deleteProperty, getPrototypeOf, hasOwn } from './primordials.ts'

const CONSTANTS = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED'] as const
const { setPrototypeOf } = Reflect
const Ancestor = EventTarget

/**
 * A class by which a program makes the sockets of another, and from which no way leads to the
 * classes beneath: those make sockets that nobody would see. To be called before the user's code
 * runs; the classes of `Class`'s chain lose their `constructor`.
 *
 * @param Class Its own class and all beneath, down to the browser's, are given up to this one.
 */
export function sealSockets(Class: WebSocketConstructor): WebSocketConstructor {
  const Sealed = function WebSocket(...values: unknown[]) {
    return construct(Class, values, new.target as never) as WebSocket
  }
  for (let index = 0; index < CONSTANTS.length; index++) {
    const name = CONSTANTS[index]!
    defineProperty(Sealed, name, { value: Class[name], enumerable: true })
  }
  const { prototype } = Class
  let holder: object | null = prototype
  for (; holder && holder !== Ancestor.prototype; holder = getPrototypeOf(holder)) {
    if (hasOwn(holder, 'constructor')) deleteProperty(holder, 'constructor')
  }
  defineProperty(prototype, 'constructor', { value: Sealed, writable: true, configurable: true })
  defineProperty(Sealed, 'prototype', { value: prototype, writable: false })
  setPrototypeOf(Sealed, Ancestor)
  return Sealed as unknown as WebSocketConstructor
}
