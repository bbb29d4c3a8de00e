import { expect } from 'vitest'
import type { SubTests, TestFile } from '../suite.ts'
import { expectThrows, message, next, opened, record, roundTrip } from '../sockets.ts'

const directory = 'websockets/interfaces/WebSocket/send'

const tooEarly: Readonly<Record<string, unknown>> = {
  text: 'test',
  'a lone low surrogate': 'a\uDC00x',
  'a lone high surrogate': 'a\uD800x',
  'surrogates in the wrong order': 'a\uDC00\uD800x',
  'an ArrayBuffer': new ArrayBuffer(3),
  'nothing but spaces': '   ',
}

/** Values neither text nor binary, sent as text. */
const converted: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  'a number': 1,
  'a boolean': true,
  'a bigint': 10n,
  'the global object': globalThis,
  'an object': {},
  'an array': [1, [2]],
  'an empty array': [],
  'a function': () => {},
  'an error': new Error('text of it'),
  'a date': new Date(0),
}

const conversions: SubTests = Object.fromEntries(
  Object.entries(converted).map(([what, value]) => [
    `sends ${what} as text`,
    async (env) => {
      expect(await roundTrip(env.connect('echo'), value as string)).toBe(String(value))
    },
  ]),
)

export const sendMethodFiles: readonly TestFile[] = [
  {
    path: `${directory}/001.html`,
    tests: {
      'without an argument it is a TypeError': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expect(() => Reflect.apply(socket.send, socket, [])).toThrow(TypeError)
      },
      'on another object it is a TypeError': (env) => {
        expect(() => Reflect.apply(env.WebSocket.prototype.send, {}, ['x'])).toThrow(TypeError)
      },
    },
  },
  {
    path: `${directory}/002.html`,
    tests: {
      'can be replaced on the object': (env) => {
        const socket = env.connect('echo')
        Reflect.set(socket, 'send', 5)
        expect(socket.send).toBe(5)
      },
    },
  },
  {
    path: `${directory}/003.html`,
    tests: Object.fromEntries(
      Object.entries(tooEarly).map(([what, data]) => [
        `refuses ${what} while connecting`,
        (env) => {
          const socket = env.connect('echo')
          expectThrows(env, 'InvalidStateError', () => socket.send(data as string))
          expect(socket.bufferedAmount).toBe(0)
        },
      ]),
    ),
  },
  {
    path: `${directory}/005.html`,
    tests: {
      'returns nothing': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expect(socket.send('test')).toBeUndefined()
      },
    },
  },
  {
    path: `${directory}/006.html`,
    tests: {
      'replaces each lone surrogate': async (env) => {
        const sent = 'a\uDC00xb\uD800xc\uDC00\uD800x'
        const received = 'a\uFFFDxb\uFFFDxc\uFFFD\uFFFDx'
        expect(await roundTrip(env.connect('echo'), sent)).toBe(received)
      },
    },
  },
  {
    path: `${directory}/007.html`,
    tests: {
      'after close() it does nothing and does not complain': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const types = record(socket)
        socket.close()
        expect(socket.send('test')).toBeUndefined()
        await next(socket, 'close')
        expect(socket.send('test')).toBeUndefined()
        await env.barrier()
        expect(types).toEqual(['close'])
      },
    },
  },
  {
    path: `${directory}/008.html`,
    tests: {
      'before close() it still reaches the server, whose answer does not arrive': async (env) => {
        const socket = env.connect('echo-goodbye')
        await opened(socket)
        const types = record(socket)
        socket.send('test')
        socket.close()
        await next(socket, 'close')
        expect(types).toEqual(['close'])
      },
    },
  },
  {
    path: `${directory}/009.html`,
    tests: {
      'an empty text is a message': async (env) => {
        expect(await roundTrip(env.connect('empty-message'), '')).toBe('pass')
      },
    },
  },
  { path: `${directory}/010.html`, tests: conversions },
  {
    path: `${directory}/011.html`,
    tests: {
      'text beyond ASCII, with marks and beyond the basic plane': async (env) => {
        const text = '\u00E5 a\u030A \uD801\uDC7E'
        expect(await roundTrip(env.connect('echo'), text)).toBe(text)
      },
      'U+0000 is a character like others': async (env) => {
        expect(await roundTrip(env.connect('echo'), 'a\0b')).toBe('a\0b')
      },
      'a byte order mark stays': async (env) => {
        expect(await roundTrip(env.connect('echo'), '\uFEFFa')).toBe('\uFEFFa')
      },
    },
  },
  {
    path: `${directory}/012.html`,
    tests: {
      'keeps messages in order': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const received: unknown[] = []
        const complete = new Promise<void>((resolve) => {
          socket.onmessage = ({ data }) => {
            if (received.push(data) === 100) resolve()
          }
        })
        const sent = Array.from({ length: 100 }, (_, index) => `message ${index}`)
        for (const text of sent) socket.send(text)
        await complete
        expect(received).toEqual(sent)
      },
      'can be called in the open event': async (env) => {
        const socket = env.connect('echo')
        socket.onopen = () => socket.send('at once')
        expect(await message(socket)).toBe('at once')
      },
    },
  },
]
