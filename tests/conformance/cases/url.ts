import { expect, vi } from 'vitest'
import type { TestFile } from '../suite.ts'
import { withoutProperty } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket'

export const urlFiles: readonly TestFile[] = [
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
]
