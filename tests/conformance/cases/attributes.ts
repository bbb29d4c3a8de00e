import { expect, vi } from 'vitest'
import type { TestFile } from '../suite.ts'
import { next, opened, record, withoutProperty } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket'

export const attributeFiles: readonly TestFile[] = [
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
      'can be deleted from the prototype': (env) =>
        withoutProperty(env.WebSocket.prototype, 'readyState', () => {
          expect(Reflect.deleteProperty(env.WebSocket.prototype, 'readyState')).toBe(true)
          const socket = env.connect('echo')
          expect('readyState' in socket).toBe(false)
          socket.close()
        }),
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
  {
    path: `${directory}/url/001.html`,
    tests: {
      'has a path if the argument has none': (env) => {
        const socket = env.construct('ws://host.invalid')
        socket.close()
        expect(socket.url).toBe('ws://host.invalid/')
      },
      'keeps the query': (env) => {
        expect(env.connect('echo?a=1&b').url).toBe(env.url('echo?a=1&b'))
      },
    },
  },
  {
    path: `${directory}/url/002.html`,
    tests: {
      'cannot be set': (env) => {
        const socket = env.connect('echo')
        expect(Reflect.set(socket, 'url', 'ws://other.invalid/')).toBe(false)
        expect(socket.url).toBe(env.url('echo'))
      },
    },
  },
  {
    path: `${directory}/url/003.html`,
    tests: {
      'cannot be deleted from the object': (env) => {
        const socket = env.connect('echo')
        expect(Reflect.deleteProperty(socket, 'url')).toBe(true)
        expect(socket.url).toBe(env.url('echo'))
      },
    },
  },
  {
    path: `${directory}/url/004.html`,
    tests: {
      'URL in capitals is gone': (env) => {
        expect('URL' in env.connect('echo')).toBe(false)
      },
    },
  },
  {
    path: `${directory}/url/005.html`,
    tests: {
      'a getter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'url', () => {
          Object.defineProperty(env.WebSocket.prototype, 'url', { get: () => 'foo' })
          expect(env.connect('echo').url).toBe('foo')
        }),
    },
  },
  {
    path: `${directory}/url/006.html`,
    tests: {
      'a setter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'url', () => {
          const set = vi.fn()
          Object.defineProperty(env.WebSocket.prototype, 'url', { set })
          Reflect.set(env.connect('echo'), 'url', 'foo')
          expect(set).toHaveBeenCalledExactlyOnceWith('foo')
        }),
    },
  },
  {
    path: `${directory}/url/resolve.html`,
    tests: {
      'drops default ports and dots': (env) => {
        const socket = env.construct('ws://host.invalid:80/a/./b/../c')
        socket.close()
        expect(socket.url).toBe('ws://host.invalid/a/c')
      },
      'keeps another port': (env) => {
        const socket = env.construct('wss://host.invalid:80/')
        socket.close()
        expect(socket.url).toBe('wss://host.invalid:80/')
      },
    },
  },
  {
    path: `${directory}/protocol/protocol-initial.html`,
    tests: {
      'is empty before the connection is open and cannot be set': (env) => {
        const socket = env.connect('protocol', 'foobar')
        expect(socket.protocol).toBe('')
        expect(Reflect.set(socket, 'protocol', 'other')).toBe(false)
      },
      'stays after the connection is closed': async (env) => {
        const socket = env.connect('close?code=4000', 'foobar')
        await next(socket, 'close')
        expect(socket.protocol).toBe('foobar')
      },
    },
  },
  {
    path: `${directory}/extensions/001.html`,
    tests: {
      'is an empty string before the connection is open': (env) => {
        expect(env.connect('echo').extensions).toBe('')
      },
      'cannot be set': (env) => {
        expect(Reflect.set(env.connect('echo'), 'extensions', 'x')).toBe(false)
      },
    },
  },
  {
    path: 'websockets/interfaces/CloseEvent/constructor.html',
    tests: {
      'has the defaults of the standard': {
        needs: ['CloseEvent'],
        run() {
          const { code, reason, wasClean } = new CloseEvent('close')
          expect({ code, reason, wasClean }).toEqual({ code: 0, reason: '', wasClean: false })
        },
      },
    },
  },
  {
    path: 'websockets/interfaces/CloseEvent/clean-close.html',
    tests: {
      'wasClean is true after a closing handshake': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const closed = next(socket, 'close')
        socket.close()
        expect((await closed).wasClean).toBe(true)
      },
      'wasClean is false when the connection is cut': async (env) => {
        const socket = env.connect('drop?asked')
        const types = record(socket)
        await opened(socket)
        socket.send('drop, please')
        const { code, reason, wasClean } = await next(socket, 'close')
        expect({ code, reason, wasClean }).toEqual({ code: 1006, reason: '', wasClean: false })
        expect(types).toEqual(['open', 'close'])
      },
    },
  },
  {
    path: 'websockets/idlharness.any.js',
    tests: {
      'names itself': (env) => {
        expect(env.WebSocket.name).toBe('WebSocket')
        expect(env.WebSocket.length).toBe(1)
        expect(String(env.connect('echo'))).toBe('[object WebSocket]')
      },
      'has its members on the prototype, enumerable and in order': (env) => {
        const socket = env.connect('echo')
        expect(Object.keys(socket)).toEqual([])
        const members = ['url', 'readyState', 'bufferedAmount', 'protocol', 'extensions']
        const methods = ['close', 'send']
        const keys = Object.keys(env.WebSocket.prototype)
        for (const name of [...members, ...methods, 'binaryType', 'onopen']) {
          expect(keys).toContain(name)
        }
      },
      'getters refuse to work on another object': (env) => {
        const { prototype } = env.WebSocket
        for (const name of ['url', 'readyState', 'bufferedAmount', 'protocol', 'binaryType']) {
          const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {}
          expect(() => Reflect.apply(get!, {}, []), name).toThrow(TypeError)
        }
      },
      'can be extended': async (env) => {
        const Base = env.WebSocket
        class Chatty extends Base {
          get greeting() {
            return `hello from ${this.url}`
          }
        }
        const socket = new Chatty(env.url('echo'))
        await opened(socket)
        expect(socket.greeting).toBe(`hello from ${env.url('echo')}`)
        expect(socket).toBeInstanceOf(env.WebSocket)
        socket.close()
      },
    },
  },
]
