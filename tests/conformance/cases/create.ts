import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { closing, expectThrows, message, next, opened, record } from '../sockets.ts'

/** RFC 2616's separators, all forbidden in a subprotocol. */
const separators = [
  '(',
  ')',
  '<',
  '>',
  '@',
  ',',
  ';',
  ':',
  '\\',
  '"',
  '/',
  '[',
  ']',
  '?',
  '=',
  '{',
  '}',
]

/** A few of the ports forbidden by the Fetch standard. */
const blockedPorts = [1, 22, 25, 6000, 6667]

export const createFiles: readonly TestFile[] = [
  {
    path: 'websockets/Create-asciiSep-protocol-string.any.js',
    tests: Object.fromEntries(
      separators.map((separator) => [
        `refuses a subprotocol with ${separator}`,
        (env) => expectThrows(env, 'SyntaxError', () => env.connect('echo', `/echo${separator}`)),
      ]),
    ),
  },
  {
    path: 'websockets/Create-nonAscii-protocol-string.any.js',
    tests: {
      'refuses a subprotocol beyond ASCII': (env) =>
        expectThrows(env, 'SyntaxError', () => env.connect('echo', '协议')),
    },
  },
  {
    path: 'websockets/Create-protocol-with-space.any.js',
    tests: {
      'refuses a subprotocol with a space': (env) =>
        expectThrows(env, 'SyntaxError', () => env.connect('echo', 'ec ho')),
    },
  },
  {
    path: 'websockets/Create-protocols-repeated.any.js',
    tests: {
      'refuses a list with one subprotocol twice': (env) =>
        expectThrows(env, 'SyntaxError', () => env.connect('echo', ['echo', 'echo'])),
    },
  },
  {
    path: 'websockets/Create-protocols-repeated-case-insensitive.any.js',
    tests: {
      'refuses subprotocols that differ in case only': {
        chromium: 'Chromium compares subprotocols as they stand',
        run: (env) => expectThrows(env, 'SyntaxError', () => env.connect('echo', ['echo', 'eCho'])),
      },
    },
  },
  {
    path: 'websockets/Create-invalid-urls.any.js',
    tests: {
      'refuses a host that is no host': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct('ws://[1::2::3]/')),
      'refuses a port that is no number': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct('ws://host.example:port/')),
      'refuses a port beyond 65535': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct('ws://host.example:65536/')),
    },
  },
  {
    path: 'websockets/Create-wrong-scheme.any.js',
    tests: {
      'refuses a scheme that is neither WebSocket’s nor HTTP’s': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct('mailto:someone@host.example')),
      'refuses data:': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct('data:text/plain,')),
    },
  },
  {
    path: 'websockets/Create-blocked-port.any.js',
    tests: Object.fromEntries(
      blockedPorts.map((port) => [
        `fails at port ${port}`,
        async (env) => {
          const socket = env.construct(`ws://host.invalid:${port}/`)
          const types = record(socket)
          expect(closing(await next(socket, 'close'))).toMatchObject({
            code: 1006,
            wasClean: false,
          })
          expect(types).toEqual(['error', 'close'])
        },
      ]),
    ),
  },
  {
    path: 'websockets/Create-http-urls.any.js',
    tests: {
      'takes http: for ws:': async (env) => {
        const socket = env.construct(env.url('echo').replace(/^ws/, 'http'))
        expect(socket.url).toBe(env.url('echo'))
        await opened(socket)
      },
      'takes https: for wss:': (env) => {
        const socket = env.construct('https://host.invalid/')
        socket.close()
        expect(socket.url).toBe('wss://host.invalid/')
      },
    },
  },
  {
    path: 'websockets/Create-non-absolute-url.any.js',
    tests: Object.fromEntries(
      ['test', '?', 'test?x=1', '/absolute', '../above', ''].map((relative) => [
        `resolves "${relative}" against the address of the page`,
        (env) => {
          const socket = env.construct(relative)
          socket.close()
          const expected = new URL(relative, env.base)
          expected.protocol = expected.protocol.replace('http', 'ws')
          expected.hash = ''
          expect(socket.url).toBe(expected.href)
        },
      ]),
    ),
  },
  {
    path: 'websockets/Create-valid-url.any.js',
    tests: {
      connects: async (env) => {
        await opened(env.connect('echo'))
      },
    },
  },
  {
    path: 'websockets/Create-url-with-space.any.js',
    tests: {
      'encodes a space in the path': (env) => {
        const socket = env.construct('ws://host.invalid/a b')
        socket.close()
        expect(socket.url).toBe('ws://host.invalid/a%20b')
      },
    },
  },
  {
    path: 'websockets/Create-valid-url-array-protocols.any.js',
    tests: {
      'connects with a list of subprotocols': async (env) => {
        await opened(env.connect('echo', ['echo', 'chat']))
      },
      'offers them in their order': async (env) => {
        expect(await message(env.connect('offered', ['one', 'two', 'three']))).toBe(
          'one, two, three',
        )
      },
      'takes any iterable': async (env) => {
        const protocols = new Set(['one', 'two'])
        expect(await message(env.connect('offered', protocols as unknown as string[]))).toBe(
          'one, two',
        )
      },
    },
  },
  {
    path: 'websockets/Create-valid-url-protocol-empty.any.js',
    tests: {
      'an empty list asks for none': async (env) => {
        const socket = env.connect('offered', [])
        expect(await message(socket)).toBe('')
        expect(socket.protocol).toBe('')
      },
      'undefined asks for none': async (env) => {
        expect(await message(env.connect('offered', undefined))).toBe('')
      },
    },
  },
  {
    path: 'websockets/Create-valid-url-protocol.any.js',
    tests: {
      'connects with one subprotocol': async (env) => {
        const socket = env.connect('echo', 'echo')
        await opened(socket)
        expect(socket.protocol).toBe('echo')
      },
      'converts what is no string': async (env) => {
        expect(await message(env.connect('offered', 5 as unknown as string))).toBe('5')
      },
      'takes null for the subprotocol "null"': async (env) => {
        expect(await message(env.connect('offered', null as unknown as string))).toBe('null')
      },
    },
  },
  {
    path: 'websockets/Create-valid-url-binaryType-blob.any.js',
    tests: {
      'binaryType is blob at first and may be set again': async (env) => {
        const socket = env.connect('echo')
        expect(socket.binaryType).toBe('blob')
        await opened(socket)
        socket.binaryType = 'arraybuffer'
        expect(socket.binaryType).toBe('arraybuffer')
        socket.binaryType = 'blob'
        expect(socket.binaryType).toBe('blob')
      },
    },
  },
  {
    path: 'websockets/Create-extensions-empty.any.js',
    tests: {
      'extensions is empty when none was agreed on': async (env) => {
        const socket = env.connect('echo')
        expect(socket.extensions).toBe('')
        await opened(socket)
        expect(socket.extensions).toBe('')
      },
    },
  },
  {
    path: 'websockets/constructor.any.js',
    tests: {
      'ignores arguments behind the second': (env) => {
        const socket: WebSocket = Reflect.construct(env.WebSocket, [
          env.url('echo'),
          'echo',
          'more',
        ])
        expect(socket).toBeInstanceOf(env.WebSocket)
        socket.close()
      },
    },
  },
]
