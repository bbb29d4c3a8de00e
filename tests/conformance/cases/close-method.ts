import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { closing, expectThrows, next, opened, record } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket/close'

export const closeMethodFiles: readonly TestFile[] = [
  {
    path: `${directory}/close-basic.html`,
    tests: {
      'before the connection is open it ends in a close that is not clean': async (env) => {
        const socket = env.connect('echo')
        const types = record(socket)
        socket.close()
        expect(socket.readyState).toBe(socket.CLOSING)
        const event = await next(socket, 'close')
        expect(closing(event)).toEqual({ code: 1006, reason: '', wasClean: false })
        expect(types).toEqual(['error', 'close'])
      },
      'what the close event says cannot be changed': {
        needs: ['CloseEvent'],
        async run(env) {
          const socket = env.connect('close?code=4000&reason=x')
          const event = await next(socket, 'close')
          expect(event).toBeInstanceOf(env.realm.CloseEvent)
          expect(Reflect.set(event, 'wasClean', false)).toBe(false)
          expect(Reflect.deleteProperty(event, 'wasClean')).toBe(true)
          expect(closing(event)).toEqual({ code: 4000, reason: 'x', wasClean: true })
        },
      },
    },
  },
  {
    path: `${directory}/close-connecting.html`,
    tests: {
      'a code given while connecting is not reported': async (env) => {
        const socket = env.connect('echo')
        socket.close(4001, 'never mind')
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 1006,
          reason: '',
          wasClean: false,
        })
      },
      'never opens afterwards': async (env) => {
        const socket = env.connect('echo')
        const types = record(socket)
        socket.close()
        await next(socket, 'close')
        await env.barrier()
        expect(types).toEqual(['error', 'close'])
      },
      'readyState is CLOSED at the error event': async (env) => {
        const socket = env.connect('echo')
        socket.close()
        await next(socket, 'error')
        expect(socket.readyState).toBe(socket.CLOSED)
      },
    },
  },
  {
    path: `${directory}/close-connecting-async.any.js`,
    tests: {
      'fires its events in a later task': async (env) => {
        const socket = env.connect('echo')
        const types = record(socket)
        socket.close()
        await Promise.resolve()
        expect(types).toEqual([])
        await next(socket, 'close')
        expect(types).toEqual(['error', 'close'])
      },
    },
  },
  {
    path: `${directory}/close-multiple.html`,
    tests: {
      'several calls give one close event': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const types = record(socket)
        socket.close()
        socket.close()
        socket.close()
        await next(socket, 'close')
        await env.barrier()
        expect(types).toEqual(['close'])
      },
    },
  },
  {
    path: `${directory}/close-nested.html`,
    tests: {
      'in the close event it does nothing': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const types = record(socket)
        const states: number[] = []
        const closed = new Promise<void>((resolve) => {
          socket.onclose = () => {
            states.push(socket.readyState)
            socket.close()
            states.push(socket.readyState)
            resolve()
          }
        })
        socket.close()
        await closed
        await env.barrier()
        expect(states).toEqual([socket.CLOSED, socket.CLOSED])
        expect(types).toEqual(['close'])
      },
    },
  },
  {
    path: `${directory}/close-replace.html`,
    tests: {
      'can be replaced on the object': (env) => {
        const socket = env.connect('echo')
        const { close } = socket
        Reflect.set(socket, 'close', 5)
        expect(socket.close).toBe(5)
        expect(Reflect.deleteProperty(socket, 'close')).toBe(true)
        expect(socket.close).toBe(close)
      },
    },
  },
  {
    path: `${directory}/close-return.html`,
    tests: {
      'returns nothing': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expect(socket.close()).toBeUndefined()
      },
      'checks the code before the state': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.close()
        await next(socket, 'close')
        expectThrows(env, 'InvalidAccessError', () => socket.close(1001))
      },
      'refuses to work on another object': (env) => {
        expect(() => Reflect.apply(env.WebSocket.prototype.close, {}, [])).toThrow(TypeError)
      },
    },
  },
]
