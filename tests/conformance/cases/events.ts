import { expect, vi } from 'vitest'
import type { Env } from '../env.ts'
import type { SubTests, TestFile } from '../suite.ts'
import { next, opened } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket/events'
const types = ['open', 'message', 'error', 'close'] as const
type Type = (typeof types)[number]

/** One sub-test for each of the four event types. */
function each(
  title: (type: Type) => string,
  check: (env: Env, type: Type, handler: `on${Type}`) => void | Promise<void>,
): SubTests {
  return Object.fromEntries(
    types.map((type) => [title(type), (env) => check(env, type, `on${type}`)]),
  )
}

/** The sub-tests that set a handler to what is none, and read null. */
const becomesNull = (what: string, value: unknown) =>
  each(
    (type) => `on${type} set to ${what} is null`,
    (env, _, handler) => {
      const socket = env.connect('echo')
      socket[handler] = () => {}
      Reflect.set(socket, handler, value)
      expect(socket[handler]).toBeNull()
    },
  )

/** The sub-test that dispatches an event of one's own to a handler. */
const dispatched = (type: Type): SubTests => ({
  [`on${type} gets an event that the program dispatches`]: (env) => {
    const socket = env.connect('echo')
    const handler = vi.fn()
    socket[`on${type}`] = handler
    const event = new CustomEvent(type, { detail: 5 })
    expect(socket.dispatchEvent(event)).toBe(true)
    expect(handler).toHaveBeenCalledExactlyOnceWith(event)
  },
})

/** Opens, exchanges a message, breaks and gives back one event of each type. */
async function oneOfEach(env: Env): Promise<Record<Type, Event>> {
  const socket = env.connect('close?code=4000&first=hello')
  const [open, message, close] = await Promise.all([
    next(socket, 'open'),
    next(socket, 'message'),
    next(socket, 'close'),
  ])
  const error = await next(env.connect('refuse'), 'error')
  return { open, message, error, close }
}

export const eventsFiles: readonly TestFile[] = [
  {
    path: `${directory}/001.html`,
    tests: each(
      (type) => `on${type} is null at first`,
      (env, _, handler) => expect(env.connect('echo')[handler]).toBeNull(),
    ),
  },
  {
    path: `${directory}/002.html`,
    tests: each(
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
    path: `${directory}/004.html`,
    tests: {
      'has the methods of an event target': (env) => {
        const socket = env.connect('echo')
        expect(typeof socket.addEventListener).toBe('function')
        expect(typeof socket.removeEventListener).toBe('function')
        expect(typeof socket.dispatchEvent).toBe('function')
      },
    },
  },
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
    tests: each(
      (type) => `on${type} keeps an object with handleEvent, but does not call it`,
      (env, type, handler) => {
        const socket = env.connect('echo')
        const listener = { handleEvent: vi.fn() }
        Reflect.set(socket, handler, listener)
        expect(socket[handler]).toBe(listener)
        socket.dispatchEvent(new Event(type))
        expect(listener.handleEvent).not.toHaveBeenCalled()
      },
    ),
  },
  { path: `${directory}/014.html`, tests: becomesNull('null', null) },
  {
    path: `${directory}/015.html`,
    tests: {
      'events are instances of the classes of the standard': {
        needs: ['CloseEvent'],
        async run(env) {
          const { open, message, error, close } = await oneOfEach(env)
          for (const event of [open, message, error, close]) expect(event).toBeInstanceOf(Event)
          expect(message).toBeInstanceOf(MessageEvent)
          expect(close).toBeInstanceOf(CloseEvent)
        },
      },
      'a message has the origin of its server and nothing else': async (env) => {
        const { message } = await oneOfEach(env)
        const { origin, lastEventId, source, ports } = message as MessageEvent
        expect(origin).toBe(new URL(env.url('')).origin)
        expect(lastEventId).toBe('')
        expect(source).toBeNull()
        expect(ports).toEqual([])
      },
      'events are trusted': {
        needs: ['trusted events'],
        async run(env) {
          const events = Object.values(await oneOfEach(env))
          expect(events.map(({ isTrusted }) => isTrusted)).toEqual([true, true, true, true])
        },
      },
    },
  },
  {
    path: `${directory}/016.html`,
    tests: {
      'listeners and the handler are called in the order in which they were set': async (env) => {
        const socket = env.connect('echo-goodbye')
        const calls: string[] = []
        for (const type of ['open', 'message', 'close'] as const) {
          socket.addEventListener(type, () => calls.push(`${type} 1`))
          socket[`on${type}`] = () => calls.push(`${type} 2`)
          socket.addEventListener(type, () => calls.push(`${type} 3`))
        }
        await opened(socket)
        socket.send('Goodbye')
        await next(socket, 'close')
        expect(calls).toEqual(
          ['open', 'message', 'close'].flatMap((type) => [`${type} 1`, `${type} 2`, `${type} 3`]),
        )
      },
      'a handler that is replaced keeps its place': (env) => {
        const socket = env.connect('echo')
        const calls: string[] = []
        socket.onmessage = () => calls.push('replaced')
        socket.addEventListener('message', () => calls.push('listener'))
        socket.onmessage = () => calls.push('handler')
        socket.dispatchEvent(new Event('message'))
        expect(calls).toEqual(['handler', 'listener'])
      },
      'a handler set again after null goes to the end': (env) => {
        const socket = env.connect('echo')
        const calls: string[] = []
        socket.onmessage = () => calls.push('handler')
        socket.addEventListener('message', () => calls.push('listener'))
        socket.onmessage = null
        socket.onmessage = () => calls.push('handler')
        socket.dispatchEvent(new Event('message'))
        expect(calls).toEqual(['listener', 'handler'])
      },
      'a listener with once is called once': (env) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket.addEventListener('message', listener, { once: true })
        socket.dispatchEvent(new Event('message'))
        socket.dispatchEvent(new Event('message'))
        expect(listener).toHaveBeenCalledOnce()
      },
      'an object with handleEvent is a listener': (env) => {
        const socket = env.connect('echo')
        const listener = { handleEvent: vi.fn() }
        socket.addEventListener('message', listener)
        socket.dispatchEvent(new Event('message'))
        expect(listener.handleEvent).toHaveBeenCalledOnce()
      },
    },
  },
  {
    path: `${directory}/017.html`,
    tests: {
      'this, target, currentTarget and eventPhase in a listener': async (env) => {
        const socket = env.connect('close?code=4000&first=hello')
        const seen: unknown[][] = []
        for (const type of types) {
          socket.addEventListener(type, function (this: WebSocket, event) {
            seen.push([type, this, event.target, event.currentTarget, event.eventPhase])
          })
        }
        await next(socket, 'close')
        expect(seen.map(([type]) => type)).toEqual(['open', 'message', 'close'])
        for (const [, ...rest] of seen) {
          expect(rest.slice(0, 3).every((value) => value === socket)).toBe(true)
          expect(rest[3]).toBe(Event.AT_TARGET)
        }
      },
      'this in a handler': async (env) => {
        const socket = env.connect('echo')
        const self = await new Promise((resolve) => {
          socket.onopen = function () {
            resolve(this)
          }
        })
        expect(self === socket).toBe(true)
      },
    },
  },
  {
    path: `${directory}/018.html`,
    tests: {
      'events neither bubble nor can be cancelled': async (env) => {
        for (const event of Object.values(await oneOfEach(env))) {
          expect(event.bubbles).toBe(false)
          expect(event.cancelable).toBe(false)
          expect(event.defaultPrevented).toBe(false)
        }
      },
      'events other than messages say what they are': async (env) => {
        const { open, error, close } = await oneOfEach(env)
        expect([open, error, close].map(String)).toEqual([
          '[object Event]',
          '[object Event]',
          '[object CloseEvent]',
        ])
      },
      'messages say what they are': {
        needs: ['a named MessageEvent'],
        async run(env) {
          const { message } = await oneOfEach(env)
          expect(String(message)).toBe('[object MessageEvent]')
        },
      },
    },
  },
  {
    path: `${directory}/019.html`,
    tests: each(
      (type) => `a listener for ${type} that was removed is not called`,
      (env, type) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket.addEventListener(type, listener)
        socket.removeEventListener(type, listener)
        socket.dispatchEvent(new Event(type))
        expect(listener).not.toHaveBeenCalled()
      },
    ),
  },
  {
    path: `${directory}/020.html`,
    tests: {
      'a failed connection fires an error event that says nothing': async (env) => {
        const event = await next(env.connect('refuse'), 'error')
        expect(event).toBeInstanceOf(Event)
        expect('message' in event || 'data' in event).toBe(false)
      },
    },
  },
  {
    path: 'websockets/eventhandlers.any.js',
    tests: each(
      (type) => `on${type} forgets its function when it is set to a number`,
      (env, type, handler) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket[handler] = listener
        Reflect.set(socket, handler, 2)
        socket.dispatchEvent(new Event(type))
        expect(listener).not.toHaveBeenCalled()
      },
    ),
  },
]
