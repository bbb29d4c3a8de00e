import { expect } from 'vitest'
import type { SubTest, TestFile } from '../suite.ts'
import { closing, expectThrows, next, opened, record } from '../sockets.ts'

/** Closes an open connection with these arguments and asserts the data of the close event. */
function closes(parameters: unknown[], expected: { code: number; reason: string }): SubTest['run'] {
  return async (env) => {
    const socket = env.connect('echo')
    await opened(socket)
    const closed = next(socket, 'close')
    Reflect.apply(socket.close, socket, parameters)
    expect(socket.readyState).toBe(socket.CLOSING)
    expect(closing(await closed)).toEqual({ ...expected, wasClean: true })
    expect(socket.readyState).toBe(socket.CLOSED)
  }
}

const forbidden: readonly [string, unknown][] = [
  ['0', 0],
  ['500', 500],
  ['999', 999],
  ['1001', 1001],
  ['1005', 1005],
  ['1006', 1006],
  ['1015', 1015],
  ['2999', 2999],
  ['5000', 5000],
  ['65535', 65535],
  ['NaN', NaN],
  ['a string that is no number', 'string'],
  ['null', null],
]

/** 123 bytes of UTF-8, the maximum length of a close frame's reason. */
const longest = 'x'.repeat(123)

export const closeFiles: readonly TestFile[] = [
  {
    path: 'websockets/Close-undefined.any.js',
    tests: {
      'close(undefined) is close()': closes([undefined], { code: 1005, reason: '' }),
    },
  },
  {
    path: 'websockets/Close-1000.any.js',
    tests: { 'close(1000)': closes([1000], { code: 1000, reason: '' }) },
  },
  {
    path: 'websockets/Close-1000-reason.any.js',
    tests: {
      'close(1000, reason)': closes([1000, 'all done'], { code: 1000, reason: 'all done' }),
    },
  },
  {
    path: 'websockets/Close-1000-verify-code.any.js',
    tests: {
      'a code in a string is converted': closes(['1000'], { code: 1000, reason: '' }),
      'a code with a fraction is rounded': {
        chromium: 'Chromium cuts the fraction off',
        run: closes([999.5], { code: 1000, reason: '' }),
      },
      'a reason that is no string is converted': closes([1000, 5], { code: 1000, reason: '5' }),
    },
  },
  {
    path: 'websockets/Close-1005-verify-code.any.js',
    tests: { 'close() ends in 1005': closes([], { code: 1005, reason: '' }) },
  },
  {
    path: 'websockets/Close-1005.any.js',
    tests: {
      'refuses 1005, which no frame may carry': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expectThrows(env, 'InvalidAccessError', () => socket.close(1005))
        expect(socket.readyState).toBe(socket.OPEN)
      },
    },
  },
  {
    path: 'websockets/Close-2999-reason.any.js',
    tests: {
      'refuses 2999, the last of the reserved ones': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expectThrows(env, 'InvalidAccessError', () => socket.close(2999, 'reason'))
      },
    },
  },
  {
    path: 'websockets/Close-3000-reason.any.js',
    tests: { 'close(3000, reason)': closes([3000, 'why'], { code: 3000, reason: 'why' }) },
  },
  {
    path: 'websockets/Close-3000-verify-code.any.js',
    tests: { 'close(3000)': closes([3000], { code: 3000, reason: '' }) },
  },
  {
    path: 'websockets/Close-4999-reason.any.js',
    tests: { 'close(4999, reason)': closes([4999, 'why'], { code: 4999, reason: 'why' }) },
  },
  {
    path: 'websockets/Close-Reason-124Bytes.any.js',
    tests: {
      'refuses a reason of 124 bytes': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expectThrows(env, 'SyntaxError', () => socket.close(1000, `${longest}x`))
        expect(socket.readyState).toBe(socket.OPEN)
      },
      'takes a reason of 123 bytes': closes([1000, longest], { code: 1000, reason: longest }),
      'counts bytes, not characters': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expectThrows(env, 'SyntaxError', () => socket.close(1000, '好'.repeat(42)))
      },
      'takes 41 characters of three bytes': closes([1000, '好'.repeat(41)], {
        code: 1000,
        reason: '好'.repeat(41),
      }),
    },
  },
  {
    path: 'websockets/Close-reason-unpaired-surrogates.any.js',
    tests: {
      'replaces a lone surrogate in the reason': closes([1000, '\uD807'], {
        code: 1000,
        reason: '\uFFFD',
      }),
    },
  },
  {
    path: 'websockets/Close-onlyReason.any.js',
    tests: {
      'takes a single string for a code, and refuses it': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        expectThrows(env, 'InvalidAccessError', () =>
          Reflect.apply(socket.close, socket, ['reason']),
        )
      },
      'a reason behind an undefined code is left out': {
        chromium: 'Chromium takes undefined in front of a reason for 0',
        run: closes([undefined, 'why'], { code: 1005, reason: '' }),
      },
    },
  },
  {
    path: 'websockets/Close-readyState-Closed.any.js',
    tests: {
      'close() on a closed connection does nothing': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.close()
        await next(socket, 'close')
        const types = record(socket)
        socket.close(3000, 'again')
        expect(socket.readyState).toBe(socket.CLOSED)
        await env.barrier()
        expect(types).toEqual([])
      },
    },
  },
  {
    path: 'websockets/Close-readyState-Closing.any.js',
    tests: {
      'readyState is CLOSING right after close()': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.close()
        expect(socket.readyState).toBe(socket.CLOSING)
      },
      'a second close() does not change the first': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        const closed = next(socket, 'close')
        socket.close(3001, 'first')
        socket.close(3002, 'second')
        expect(closing(await closed)).toEqual({ code: 3001, reason: 'first', wasClean: true })
      },
    },
  },
  {
    path: 'websockets/Close-server-initiated-close.any.js',
    tests: {
      'a close by the server is clean and carries its code': async (env) => {
        const socket = env.connect('close?code=1000&reason=done')
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 1000,
          reason: 'done',
          wasClean: true,
        })
        expect(socket.readyState).toBe(socket.CLOSED)
      },
      'the server may use codes that a page may not': async (env) => {
        const socket = env.connect('close?code=1011&reason=broken')
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 1011,
          reason: 'broken',
          wasClean: true,
        })
      },
      'a code of the application arrives as it is': async (env) => {
        const socket = env.connect('close?code=4321')
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 4321,
          reason: '',
          wasClean: true,
        })
      },
      'without a code it ends in 1005': async (env) => {
        const socket = env.connect('close')
        expect(closing(await next(socket, 'close'))).toEqual({
          code: 1005,
          reason: '',
          wasClean: true,
        })
      },
      'messages before it arrive': async (env) => {
        const socket = env.connect('close?first=last%20words')
        const types = record(socket)
        await next(socket, 'close')
        expect(types).toEqual(['open', 'message', 'close'])
      },
      'fires no error event': async (env) => {
        const socket = env.connect('close?code=4000&asked')
        const types = record(socket)
        await opened(socket)
        socket.send('close, please')
        await next(socket, 'close')
        expect(types).toEqual(['open', 'close'])
      },
    },
  },
  {
    path: 'websockets/close-invalid.any.js',
    tests: Object.fromEntries(
      forbidden.map(([name, code]) => [
        `refuses the code ${name}`,
        async (env) => {
          const socket = env.connect('echo')
          expectThrows(env, 'InvalidAccessError', () => Reflect.apply(socket.close, socket, [code]))
          expect(socket.readyState).toBe(socket.CONNECTING)
        },
      ]),
    ),
  },
]
