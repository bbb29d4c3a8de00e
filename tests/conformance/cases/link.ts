import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { closing, next, opened, record } from '../sockets.ts'

const directory = 'polysocket/link'

/** More than the buffers of two systems hold between a client and a server without reads. */
const LARGE = 24 * 1024 * 1024

/** Effects of a slow link on a standard WebSocket, not covered by web-platform-tests. */
export const linkFiles: readonly TestFile[] = [
  {
    path: `${directory}/draining`,
    tests: {
      'bufferedAmount is not 0 while the link takes no more': async (env) => {
        const socket = env.connect('late-reader?after=1500')
        await opened(socket)
        const answer = next(socket, 'message')
        socket.send(new Uint8Array(LARGE))
        expect(socket.bufferedAmount).toBe(LARGE)
        await env.time.pass(50)
        expect(socket.bufferedAmount).toBeGreaterThan(0)
        expect(socket.bufferedAmount).toBeLessThanOrEqual(LARGE)
        expect((await answer).data).toBe(`binary ${LARGE}`)
        await env.time.until(() => expect(socket.bufferedAmount).toBe(0))
      },
      'messages that wait keep their order': async (env) => {
        const socket = env.connect('late-reader?after=100')
        await opened(socket)
        const answers: unknown[] = []
        socket.addEventListener('message', ({ data }) => answers.push(data))
        socket.send(new Uint8Array(LARGE))
        socket.send('text')
        socket.send(new Blob(['blob']))
        await env.time.until(() => expect(answers).toHaveLength(3))
        expect(answers).toEqual([`binary ${LARGE}`, 'text 4', 'binary 4'])
      },
      'an open connection stays open while it drains': async (env) => {
        const socket = env.connect('late-reader?after=100')
        await opened(socket)
        const types = record(socket)
        const answer = next(socket, 'message')
        socket.send(new Uint8Array(LARGE))
        await env.time.pass(20)
        expect(socket.readyState).toBe(socket.OPEN)
        await answer
        expect(types).toEqual(['message'])
      },
    },
  },
  {
    path: `${directory}/close-while-draining`,
    tests: {
      'what waits is sent before the Close frame': async (env) => {
        const socket = env.connect('late-reader?after=100')
        await opened(socket)
        socket.send(new Uint8Array(LARGE))
        socket.close(4000, 'after the rest')
        expect(socket.readyState).toBe(socket.CLOSING)
        const event = await next(socket, 'close')
        expect(closing(event)).toEqual({ code: 4000, reason: 'after the rest', wasClean: true })
      },
      'it is CLOSING until the rest has gone': async (env) => {
        const socket = env.connect('late-reader?after=1500')
        await opened(socket)
        const types = record(socket)
        socket.send(new Uint8Array(LARGE))
        socket.close()
        await env.time.pass(50)
        expect(socket.readyState).toBe(socket.CLOSING)
        expect(types).toEqual([])
        await next(socket, 'close')
      },
      'bytes sent after close() are counted and never leave': async (env) => {
        const socket = env.connect('late-reader?after=100')
        await opened(socket)
        socket.send(new Uint8Array(LARGE))
        socket.close()
        socket.send('12345')
        expect(socket.bufferedAmount).toBe(LARGE + 5)
        await next(socket, 'close')
        expect(socket.bufferedAmount).toBe(5)
      },
      'a server that cuts the connection meanwhile leaves it unclean': async (env) => {
        const socket = env.connect('late-reader?cut=100')
        await opened(socket)
        socket.send(new Uint8Array(LARGE))
        socket.close(4000)
        const { code, wasClean } = await next(socket, 'close')
        expect({ code, wasClean }).toEqual({ code: 1006, wasClean: false })
      },
    },
  },
  {
    path: `${directory}/close-while-connecting`,
    tests: {
      'does not wait for a handshake that takes its time': async (env) => {
        const socket = env.connect('late-handshake?after=3000')
        const types = record(socket)
        await env.time.pass(50)
        expect(socket.readyState).toBe(socket.CONNECTING)
        const began = env.time.now()
        socket.close()
        expect(closing(await next(socket, 'close'))).toMatchObject({ code: 1006, wasClean: false })
        expect(env.time.now() - began).toBeLessThan(2500)
        expect(types).toEqual(['error', 'close'])
      },
    },
  },
  {
    path: `${directory}/close-unanswered`,
    tests: {
      'stays CLOSING, and lets nothing through, until the answer comes': async (env) => {
        const socket = env.connect('late-close?after=200')
        await opened(socket)
        const types = record(socket)
        // The simulated network's time is the machine's again once all that is due has happened.
        await env.time.pass(20)
        const began = env.time.now()
        socket.close(4000, 'bye')
        await env.time.pass(50)
        expect(socket.readyState).toBe(socket.CLOSING)
        const event = await next(socket, 'close')
        expect(env.time.now() - began).toBeGreaterThan(150)
        expect(closing(event)).toEqual({ code: 4000, reason: 'bye', wasClean: true })
        expect(types).toEqual(['close'])
      },
    },
  },
]
