import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { next } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket'

export const negotiatedFiles: readonly TestFile[] = [
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
]
