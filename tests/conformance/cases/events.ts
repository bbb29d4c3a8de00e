import { expect, vi } from 'vitest'
import type { Env } from '../env.ts'
import type { TestFile } from '../suite.ts'
import { next, opened } from '../sockets.ts'
import { eachType, types, type Type } from './event-types.ts'

const directory = 'websockets/interfaces/WebSocket/events'

/** Opens, exchanges a message, breaks and returns an event of each type. */
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
    path: `${directory}/015.html`,
    tests: {
      'events are instances of the classes of the standard': {
        needs: ['CloseEvent'],
        async run(env) {
          const { open, message, error, close } = await oneOfEach(env)
          for (const event of [open, message, error, close])
            expect(event).toBeInstanceOf(env.realm.Event)
          expect(message).toBeInstanceOf(env.realm.MessageEvent)
          expect(close).toBeInstanceOf(env.realm.CloseEvent)
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
        socket.dispatchEvent(new env.realm.Event('message'))
        expect(calls).toEqual(['handler', 'listener'])
      },
      'a handler set again after null goes to the end': (env) => {
        const socket = env.connect('echo')
        const calls: string[] = []
        socket.onmessage = () => calls.push('handler')
        socket.addEventListener('message', () => calls.push('listener'))
        socket.onmessage = null
        socket.onmessage = () => calls.push('handler')
        socket.dispatchEvent(new env.realm.Event('message'))
        expect(calls).toEqual(['listener', 'handler'])
      },
      'a listener with once is called once': (env) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket.addEventListener('message', listener, { once: true })
        socket.dispatchEvent(new env.realm.Event('message'))
        socket.dispatchEvent(new env.realm.Event('message'))
        expect(listener).toHaveBeenCalledOnce()
      },
      'an object with handleEvent is a listener': (env) => {
        const socket = env.connect('echo')
        const listener = { handleEvent: vi.fn() }
        socket.addEventListener('message', listener)
        socket.dispatchEvent(new env.realm.Event('message'))
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
          expect(rest[3]).toBe(env.realm.Event.AT_TARGET)
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
    tests: eachType(
      (type) => `a listener for ${type} that was removed is not called`,
      (env, type) => {
        const socket = env.connect('echo')
        const listener = vi.fn()
        socket.addEventListener(type, listener)
        socket.removeEventListener(type, listener)
        socket.dispatchEvent(new env.realm.Event(type))
        expect(listener).not.toHaveBeenCalled()
      },
    ),
  },
  {
    path: `${directory}/020.html`,
    tests: {
      'a failed connection fires an error event that says nothing': async (env) => {
        const event = await next(env.connect('refuse'), 'error')
        expect(event).toBeInstanceOf(env.realm.Event)
        expect('message' in event || 'data' in event).toBe(false)
      },
    },
  },
]
