import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { next, opened, record } from '../sockets.ts'

const attributes = ['url', 'readyState', 'bufferedAmount', 'extensions', 'protocol', 'binaryType']
const handlers = ['onopen', 'onmessage', 'onerror', 'onclose']
const methods = ['close', 'send']

export const interfaceFiles: readonly TestFile[] = [
  {
    path: 'websockets/interfaces/CloseEvent/constructor.html',
    tests: {
      'has the defaults of the standard': {
        needs: ['CloseEvent'],
        run(env) {
          const { code, reason, wasClean } = new env.realm.CloseEvent('close')
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
      'has its members on the prototype, enumerable': (env) => {
        expect(Object.keys(env.connect('echo'))).toEqual([])
        const members = Object.keys(env.WebSocket.prototype)
        for (const name of [...attributes, ...handlers, ...methods]) expect(members).toContain(name)
      },
      'getters refuse to work on another object': (env) => {
        const { prototype } = env.WebSocket
        for (const name of [...attributes, ...handlers]) {
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
