import { expect } from 'vitest'
import type { SubTests, TestFile } from '../suite.ts'
import { closing, message, next, opened, record } from '../sockets.ts'

/** Creates the sub-test of a handshake answered with this status. */
const refusedWith =
  (status: number): SubTests[string] =>
  async (env) => {
    const socket = env.connect(`refuse?status=${status}`)
    const types = record(socket)
    const event = await next(socket, 'close')
    expect(closing(event)).toEqual({ code: 1006, reason: '', wasClean: false })
    expect(types).toEqual(['error', 'close'])
  }

export const handshakeFiles: readonly TestFile[] = [
  {
    path: 'websockets/opening-handshake/001.html',
    tests: {
      'fails without an open event when the server refuses with 403': refusedWith(403),
      'fails in the same way at an address that does not exist': refusedWith(404),
      'fails in the same way when the server is broken': refusedWith(500),
    },
  },
  {
    path: 'websockets/opening-handshake/002.html',
    tests: {
      'readyState is CLOSED at the error and at the close event': async (env) => {
        const socket = env.connect('refuse')
        const states: number[] = []
        socket.onerror = () => states.push(socket.readyState)
        socket.onclose = () => states.push(socket.readyState)
        await next(socket, 'close')
        expect(states).toEqual([socket.CLOSED, socket.CLOSED])
      },
    },
  },
  {
    path: 'websockets/opening-handshake/003.html',
    tests: {
      'a message sent at once by the server comes after the open event': async (env) => {
        const socket = env.connect('greeting')
        const types = record(socket)
        expect(await message(socket)).toBe('hello')
        expect(types).toEqual(['open', 'message'])
      },
      'open comes in a later task than the constructor': async (env) => {
        const socket = env.connect('echo')
        const types = record(socket)
        await Promise.resolve()
        expect(types).toEqual([])
        await opened(socket)
        expect(types).toEqual(['open'])
      },
    },
  },
  {
    path: 'websockets/opening-handshake/005.html',
    tests: {
      'opens and closes cleanly': async (env) => {
        const socket = env.connect('echo')
        const types = record(socket)
        await opened(socket)
        socket.close()
        expect(closing(await next(socket, 'close'))).toMatchObject({ wasClean: true })
        await env.barrier()
        expect(types).toEqual(['open', 'close'])
      },
    },
  },
  {
    path: 'websockets/closing-handshake/002.html',
    tests: {
      'a connection cut right after it opened ends in 1006': async (env) => {
        const socket = env.connect('drop')
        const types = record(socket)
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 1006,
          reason: '',
          wasClean: false,
        })
        expect(types).toEqual(['open', 'close'])
      },
    },
  },
  {
    path: 'websockets/closing-handshake/003.html',
    tests: {
      'a close by both sides at once is clean': async (env) => {
        const socket = env.connect('close?code=4001&asked')
        await opened(socket)
        const closed = next(socket, 'close')
        socket.send('close, please')
        socket.close(4002)
        expect(closing(await closed)).toMatchObject({ wasClean: true })
      },
    },
  },
  {
    path: 'websockets/closing-handshake/004.html',
    tests: {
      'data behind the server’s close are not delivered': async (env) => {
        const socket = env.connect('data-after-close')
        const types = record(socket)
        await opened(socket)
        socket.send('Goodbye')
        expect(closing(await next(socket, 'close'))).toMatchObject({ wasClean: true })
        await env.barrier()
        expect(types).toEqual(['open', 'close'])
      },
    },
  },
]
