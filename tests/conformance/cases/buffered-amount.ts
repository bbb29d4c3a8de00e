import { expect, vi } from 'vitest'
import type { SubTests, TestFile } from '../suite.ts'
import { message, next, opened, withoutProperty } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket/bufferedAmount'

/** Sends data and asserts the number of buffered bytes in the same task, and zero in the end. */
function buffers(data: () => string | ArrayBuffer | Blob, bytes: number): SubTests[string] {
  return async (env) => {
    const socket = env.connect('echo')
    await opened(socket)
    const answer = message(socket)
    socket.send(data())
    expect(socket.bufferedAmount).toBe(bytes)
    await answer
    await env.time.until(() => expect(socket.bufferedAmount).toBe(0))
  }
}

export const bufferedAmountFiles: readonly TestFile[] = [
  {
    path: `${directory}/bufferedAmount-getting.html`,
    tests: {
      'does not change under the running code': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.send('x')
        expect(socket.bufferedAmount).toBe(1)
        for (let count = 0; count < 20; count++) {
          env.time.elapse(1)
          expect(socket.bufferedAmount).toBe(1)
        }
      },
      'adds up': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.send('12345')
        socket.send(new ArrayBuffer(10))
        socket.send('')
        expect(socket.bufferedAmount).toBe(15)
      },
      'grows after close(), and stays': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.close()
        socket.send('12345')
        expect(socket.bufferedAmount).toBe(5)
        await next(socket, 'close')
        expect(socket.bufferedAmount).toBe(5)
        socket.send(new ArrayBuffer(5))
        expect(socket.bufferedAmount).toBe(10)
      },
    },
  },
  {
    path: `${directory}/bufferedAmount-arraybuffer.html`,
    tests: { 'counts the bytes of an ArrayBuffer': buffers(() => new ArrayBuffer(10), 10) },
  },
  {
    path: `${directory}/bufferedAmount-blob.html`,
    tests: { 'counts the bytes of a Blob': buffers(() => new Blob(['0123456789']), 10) },
  },
  {
    path: `${directory}/bufferedAmount-large.html`,
    tests: { 'counts a text of 65,000 bytes': buffers(() => 'x'.repeat(65_000), 65_000) },
  },
  {
    path: `${directory}/bufferedAmount-unicode.html`,
    tests: {
      'counts text in UTF-8': buffers(() => '¥¥¥¥¥¥', 12),
      'counts a lone surrogate as U+FFFD': buffers(() => '\uD800', 3),
    },
  },
  {
    path: `${directory}/bufferedAmount-readonly.html`,
    tests: {
      'cannot be set': (env) => {
        const socket = env.connect('echo')
        expect(Reflect.set(socket, 'bufferedAmount', 5)).toBe(false)
        expect(socket.bufferedAmount).toBe(0)
      },
    },
  },
  {
    path: `${directory}/bufferedAmount-deleting.html`,
    tests: {
      'cannot be deleted from the object, but from the prototype': {
        run(env) {
          const socket = env.connect('echo')
          expect(Reflect.deleteProperty(socket, 'bufferedAmount')).toBe(true)
          expect(socket.bufferedAmount).toBe(0)
          return withoutProperty(env.WebSocket.prototype, 'bufferedAmount', () => {
            expect(Reflect.deleteProperty(env.WebSocket.prototype, 'bufferedAmount')).toBe(true)
            expect(socket.bufferedAmount).toBeUndefined()
          })
        },
      },
    },
  },
  {
    path: `${directory}/bufferedAmount-defineProperty-getter.html`,
    tests: {
      'a getter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'bufferedAmount', () => {
          Object.defineProperty(env.WebSocket.prototype, 'bufferedAmount', { get: () => 'foo' })
          expect(env.connect('echo').bufferedAmount).toBe('foo')
        }),
    },
  },
  {
    path: `${directory}/bufferedAmount-defineProperty-setter.html`,
    tests: {
      'a setter on the prototype replaces it': (env) =>
        withoutProperty(env.WebSocket.prototype, 'bufferedAmount', () => {
          const set = vi.fn()
          Object.defineProperty(env.WebSocket.prototype, 'bufferedAmount', { set })
          Reflect.set(env.connect('echo'), 'bufferedAmount', 5)
          expect(set).toHaveBeenCalledExactlyOnceWith(5)
        }),
    },
  },
  {
    path: `${directory}/bufferedAmount-initial.html`,
    tests: {
      'is 0 at first and after the connection is open': async (env) => {
        const socket = env.connect('echo')
        expect(socket.bufferedAmount).toBe(0)
        await opened(socket)
        expect(socket.bufferedAmount).toBe(0)
      },
    },
  },
]
