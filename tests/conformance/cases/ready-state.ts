import { expect, vi } from 'vitest'
import type { TestFile } from '../suite.ts'
import { next, opened, withoutProperty } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket'

export const readyStateFiles: readonly TestFile[] = [
  {
    path: `${directory}/readyState/001.html`,
    tests: {
      'is CONNECTING at first': (env) => {
        expect(env.connect('echo').readyState).toBe(env.WebSocket.CONNECTING)
      },
    },
  },
  {
    path: `${directory}/readyState/002.html`,
    tests: {
      'cannot be set': (env) => {
        const socket = env.connect('echo')
        expect(Reflect.set(socket, 'readyState', 5)).toBe(false)
        expect(socket.readyState).toBe(socket.CONNECTING)
      },
    },
  },
  {
    path: `${directory}/readyState/003.html`,
    tests: {
      'can be deleted from the prototype': {
        run: (env) =>
          withoutProperty(env.WebSocket.prototype, 'readyState', () => {
            expect(Reflect.deleteProperty(env.WebSocket.prototype, 'readyState')).toBe(true)
            const socket = env.connect('echo')
            expect('readyState' in socket).toBe(false)
            socket.close()
          }),
      },
    },
  },
  {
    path: `${directory}/readyState/004.html`,
    tests: {
      'a getter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'readyState', () => {
          Object.defineProperty(env.WebSocket.prototype, 'readyState', { get: () => 'foo' })
          expect(env.connect('echo').readyState).toBe('foo')
        }),
    },
  },
  {
    path: `${directory}/readyState/005.html`,
    tests: {
      'a setter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'readyState', () => {
          const set = vi.fn()
          Object.defineProperty(env.WebSocket.prototype, 'readyState', { set })
          Reflect.set(env.connect('echo'), 'readyState', 5)
          expect(set).toHaveBeenCalledExactlyOnceWith(5)
        }),
    },
  },
  {
    path: `${directory}/readyState/006.html`,
    tests: {
      'is OPEN at the open event': async (env) => {
        const socket = env.connect('echo')
        const state = await new Promise((resolve) => {
          socket.onopen = () => resolve(socket.readyState)
        })
        expect(state).toBe(socket.OPEN)
      },
    },
  },
  {
    path: `${directory}/readyState/007.html`,
    tests: {
      'is CLOSING after close()': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.close()
        expect(socket.readyState).toBe(socket.CLOSING)
      },
    },
  },
  {
    path: `${directory}/readyState/008.html`,
    tests: {
      'is CLOSED at the close event': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const state = new Promise((resolve) => {
          socket.onclose = () => resolve(socket.readyState)
        })
        socket.close()
        expect(await state).toBe(socket.CLOSED)
      },
      'is CLOSED when the connection is cut': async (env) => {
        const socket = env.connect('drop')
        await next(socket, 'close')
        expect(socket.readyState).toBe(socket.CLOSED)
      },
    },
  },
]
