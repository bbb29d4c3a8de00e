import { expect } from 'vitest'
import type { Env } from '../env.ts'
import type { SubTests, TestFile } from '../suite.ts'
import { closing, expectThrows, message, next, opened, record, roundTrip } from '../sockets.ts'

const character = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

/** Creates sub-tests with every code unit of a range inside an otherwise valid subprotocol. */
function badProtocols(first: number, last: number): SubTests {
  const tests: Record<string, SubTests[string]> = {}
  for (let code = first; code <= last; code++) {
    tests[`refuses a subprotocol with ${character(code)}`] = (env) =>
      expectThrows(env, 'SyntaxError', () =>
        env.construct(env.url('echo'), `a${String.fromCharCode(code)}b`),
      )
  }
  return tests
}

const invalidUrls: Readonly<Record<string, string>> = {
  'the scheme ftp:': 'ftp://host.example/',
  'the scheme mailto:': 'mailto:someone@host.example',
  'the scheme about:': 'about:blank',
  'no host': 'ws://',
  'an empty fragment': 'ws://host.example/#',
  'a fragment': 'ws://host.example/#part',
  'nothing but a fragment': '#part',
}

const openPorts = [
  'ws://host.invalid:80/',
  'ws://host.invalid:443/',
  'wss://host.invalid:80/',
  'wss://host.invalid:443/',
]

export const constructorFiles: readonly TestFile[] = [
  {
    path: 'websockets/constructor/001.html',
    tests: {
      'no argument at all is a TypeError': (env) => {
        expect(() => Reflect.construct(env.WebSocket, [])).toThrow(TypeError)
      },
      'a call without new is a TypeError': (env) => {
        expect(() => Reflect.apply(env.WebSocket, undefined, [env.url('echo')])).toThrow(TypeError)
      },
    },
  },
  {
    path: 'websockets/constructor/002.html',
    tests: {
      ...Object.fromEntries(
        ['ws', 'wss'].map((scheme) => [
          `refuses a URL with a space in the host of ${scheme}:`,
          {
            chromium: 'Chromium reads a space in a host as %20',
            run: (env: Env) =>
              expectThrows(env, 'SyntaxError', () => env.construct(`${scheme}://foo bar.com/`)),
          },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(invalidUrls).map(([what, url]) => [
          `refuses a URL with ${what}`,
          (env: Env) => expectThrows(env, 'SyntaxError', () => env.construct(url)),
        ]),
      ),
    },
  },
  {
    path: 'websockets/constructor/004.html',
    tests: {
      'refuses an empty subprotocol': (env) =>
        expectThrows(env, 'SyntaxError', () => env.construct(env.url('echo'), '')),
      ...badProtocols(0x01, 0x20),
      ...badProtocols(0x7f, 0xff),
    },
  },
  {
    path: 'websockets/constructor/005.html',
    tests: {
      'gives an instance of its class': (env) => {
        expect(env.connect('echo')).toBeInstanceOf(env.WebSocket)
      },
      'gives an event target': (env) => {
        expect(env.connect('echo')).toBeInstanceOf(env.realm.EventTarget)
      },
    },
  },
  {
    path: 'websockets/constructor/006.html',
    tests: {
      'takes a link element for its address': {
        needs: ['document'],
        async run(env) {
          const link = document.createElement('a')
          link.href = env.url('echo')
          const socket = env.construct(link as unknown as string)
          expect(socket.url).toBe(link.href)
          expect(await roundTrip(socket, 'test')).toBe('test')
        },
      },
      'takes a URL object': async (env) => {
        const socket = env.construct(new URL(env.url('echo')))
        expect(socket.url).toBe(env.url('echo'))
        expect(await roundTrip(socket, 'test')).toBe('test')
      },
      'converts any other object to a string': (env) => {
        const url = { toString: () => env.url('echo') }
        expect(env.construct(url as unknown as string).url).toBe(env.url('echo'))
      },
      'lets what the conversion throws pass': (env) => {
        const error = new Error('no string')
        const url = {
          toString() {
            throw error
          },
        }
        expect(() => env.construct(url as unknown as string)).toThrow(error)
      },
    },
  },
  { path: 'websockets/constructor/007.html', tests: badProtocols(0, 0) },
  {
    path: 'websockets/constructor/008.html',
    tests: Object.fromEntries(
      openPorts.map((url) => [
        `takes ${url}`,
        (env) => {
          env.construct(url).close()
        },
      ]),
    ),
  },
  {
    path: 'websockets/constructor/009.html',
    tests: {
      'protocol is the one that was asked for, once the connection is open': async (env) => {
        const socket = env.connect('protocol', 'foobar')
        expect(socket.protocol).toBe('')
        expect(await message(socket)).toBe('foobar')
        expect(socket.protocol).toBe('foobar')
      },
    },
  },
  {
    path: 'websockets/constructor/010.html',
    tests: {
      'fails when the server names a subprotocol and none was asked for': async (env) => {
        const socket = env.connect('protocol-foobar')
        const types = record(socket)
        expect(closing(await next(socket, 'close'))).toMatchObject({ code: 1006, wasClean: false })
        expect(types).toEqual(['error', 'close'])
      },
    },
  },
  {
    path: 'websockets/constructor/011.html',
    tests: {
      'fails when the server names a subprotocol that was not asked for': async (env) => {
        const socket = env.connect('protocol-foobar', 'other')
        const types = record(socket)
        expect(closing(await next(socket, 'close'))).toMatchObject({ code: 1006, wasClean: false })
        expect(types).toEqual(['error', 'close'])
        expect(socket.protocol).toBe('')
      },
    },
  },
  {
    path: 'websockets/constructor/012.html',
    tests: {
      'fails when the server names none of the subprotocols asked for': async (env) => {
        const socket = env.connect('protocol-none', 'foobar')
        const types = record(socket)
        await next(socket, 'close')
        expect(types).toEqual(['error', 'close'])
      },
    },
  },
  {
    path: 'websockets/constructor/013.html',
    tests: {
      'keeps ten connections at once apart': async (env) => {
        const sockets = Array.from({ length: 10 }, () => env.connect('echo'))
        const answers = await Promise.all(
          sockets.map((socket, index) => roundTrip(socket, `message ${index}`)),
        )
        expect(answers).toEqual(sockets.map((_, index) => `message ${index}`))
      },
    },
  },
  {
    path: 'websockets/constructor/014.html',
    tests: {
      'opens connections to one server in the order of their construction': async (env) => {
        const order: number[] = []
        const sockets = [0, 1, 2, 3].map((index) => {
          const socket = env.connect('echo')
          socket.addEventListener('open', () => order.push(index))
          return socket
        })
        await Promise.all(sockets.map(opened))
        expect(order).toEqual([0, 1, 2, 3])
      },
    },
  },
  {
    path: 'websockets/constructor/016.html',
    tests: {
      'encodes a query in UTF-8': async (env) => {
        expect(await message(env.connect('query?åäö'))).toBe('%C3%A5%C3%A4%C3%B6')
      },
    },
  },
  {
    path: 'websockets/constructor/017.html',
    tests: Object.fromEntries(
      ['ws:', 'ws:/', 'wss:', 'wss:/'].map((start) => [
        `takes ${start} with too few slashes`,
        (env) => {
          const socket = env.construct(`${start}host.invalid/echo`)
          socket.close()
          expect(socket.url).toBe(`${start.split(':')[0]}://host.invalid/echo`)
        },
      ]),
    ),
  },
  {
    path: 'websockets/constructor/018.html',
    tests: {
      'encodes U+0000 in a query': async (env) => {
        expect(await message(env.connect('query?x\u0000y'))).toBe('x%00y')
      },
      'cuts U+0000 off the end of a URL': async (env) => {
        expect(await message(env.connect('query?x\u0000'))).toBe('x')
      },
    },
  },
  {
    path: 'websockets/constructor/019.html',
    tests: {
      'takes a scheme in capitals': async (env) => {
        const socket = env.construct(env.url('echo').replace(/^ws/, 'WS'))
        expect(socket.url).toBe(env.url('echo'))
        await opened(socket)
      },
    },
  },
  {
    path: 'websockets/constructor/020.html',
    tests: {
      'takes a host in capitals': async (env) => {
        const { host } = new URL(env.url('echo'))
        const socket = env.construct(env.url('echo').replace(host, host.toUpperCase()))
        expect(socket.url).toBe(env.url('echo'))
        await opened(socket)
      },
    },
  },
  {
    path: 'websockets/constructor/021.html',
    tests: {
      'refuses the same subprotocol twice': (env) =>
        expectThrows(env, 'SyntaxError', () => env.connect('protocol', ['foobar', 'foobar'])),
    },
  },
  {
    path: 'websockets/constructor/022.html',
    tests: {
      'protocol is the one of the list that the server chose': async (env) => {
        const socket = env.connect('protocol', ['foobar', 'foobar2'])
        expect(await message(socket)).toBe('foobar')
        expect(socket.protocol).toBe('foobar')
      },
      'the choice is the server’s, not the first of the list': async (env) => {
        const socket = env.connect('last-protocol', ['foobar', 'foobar2'])
        expect(await message(socket)).toBe('foobar2')
        expect(socket.protocol).toBe('foobar2')
      },
    },
  },
]
