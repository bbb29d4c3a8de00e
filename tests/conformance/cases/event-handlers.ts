import { expect, vi } from 'vitest'
import type { SubTests, TestFile } from '../suite.ts'
import { eachType, types, type Type } from './event-types.ts'

const directory = 'websockets/interfaces/WebSocket/events'

/** Creates the sub-tests with an invalid handler, read as null. */
const becomesNull = (what: string, value: unknown) =>
  eachType(
    (type) => `on${type} set to ${what} is null`,
    (env, _, handler) => {
      const socket = env.connect('echo')
      socket[handler] = () => {}
      Reflect.set(socket, handler, value)
      expect(socket[handler]).toBeNull()
    },
  )

/** Creates the sub-test with a program's own event dispatched to a handler. */
const dispatched = (type: Type): SubTests => ({
  [`on${type} gets an event that the program dispatches`]: (env) => {
    const socket = env.connect('echo')
    const handler = vi.fn()
    socket[`on${type}`] = handler
    class OwnEvent extends env.realm.Event {
      readonly detail = 5
    }
    const event = new OwnEvent(type)
    expect(socket.dispatchEvent(event)).toBe(true)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event)
  },
})

export const eventHandlerFiles: readonly TestFile[] = [
  {
    path: `${directory}/001.html`,
    tests: eachType(
      (type) => `on${type} is null at first`,
      (env, _, handler) => expect(env.connect('echo')[handler]).toBeNull(),
    ),
  },
  {
    path: `${directory}/002.html`,
    tests: eachType(
      (type) => `on${type} keeps the function that is set`,
      (env, _, handler) => {
        const socket = env.connect('echo')
        const listener = () => {}
        socket[handler] = listener
        expect(socket[handler]).toBe(listener)
      },
    ),
  },
  { path: `${directory}/003.html`, tests: dispatched('open') },
  {
    path: `${directory}/006.html`,
    tests: {
      'has the four handlers, on the prototype': (env) => {
        const socket = env.connect('echo')
        for (const type of types) {
          expect(`on${type}` in socket).toBe(true)
          expect(Object.hasOwn(socket, `on${type}`)).toBe(false)
          expect(Object.hasOwn(env.WebSocket.prototype, `on${type}`)).toBe(true)
        }
      },
    },
  },
  { path: `${directory}/007.html`, tests: dispatched('message') },
  { path: `${directory}/008.html`, tests: dispatched('error') },
  { path: `${directory}/009.html`, tests: dispatched('close') },
  { path: `${directory}/010.html`, tests: becomesNull('undefined', undefined) },
  { path: `${directory}/011.html`, tests: becomesNull('1', 1) },
  { path: `${directory}/012.html`, tests: becomesNull('";"', ';') },
  {
    path: `${directory}/013.html`,
    tests: eachType(
      (type) => `on${type} keeps an object with handleEvent, but does not call it`,
      (env, type, handler) => {
        const socket = env.connect('echo')
        const listener = { handleEvent: vi.fn() }
        Reflect.set(socket, handler, listener)
        expect(socket[handler]).toBe(listener)
        socket.dispatchEvent(new env.realm.Event(type))
        expect(listener.handleEvent).not.toHaveBeenCalled()
      },
    ),
  },
  { path: `${directory}/014.html`, tests: becomesNull('null', null) },
  {
    path: 'websockets/eventhandlers.any.js',
    tests: eachType(
      (type) => `on${type} forgets its function when it is set to a number`,
      (env, type, handler) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket[handler] = listener
        Reflect.set(socket, handler, 2)
        socket.dispatchEvent(new env.realm.Event(type))
        expect(listener).not.toHaveBeenCalled()
      },
    ),
  },
]
