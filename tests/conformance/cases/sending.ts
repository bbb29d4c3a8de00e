import { expect } from 'vitest'
import type { SubTests, TestFile } from '../suite.ts'
import { closing, expectThrows, next, opened, roundTrip } from '../sockets.ts'

type View = ArrayBufferView<ArrayBuffer>

/** Sends text and asserts the echo, unchanged or converted as expected. */
function echoes(text: unknown, expected: string = text as string): SubTests[string] {
  return async (env) => {
    const socket = env.connect('echo')
    expect(await roundTrip(socket, text as string)).toBe(expected)
    const closed = next(socket, 'close')
    socket.close()
    expect(closing(await closed)).toMatchObject({ wasClean: true })
  }
}

/** Sends a view and asserts an echo of exactly the view's bytes. */
function echoesView(view: () => View): SubTests[string] {
  return async (env) => {
    const sent = view()
    const socket = env.connect('echo')
    socket.binaryType = 'arraybuffer'
    const received = await roundTrip(socket, sent)
    expect(received).toBeInstanceOf(ArrayBuffer)
    expect([...new Uint8Array(received as ArrayBuffer)]).toEqual([
      ...new Uint8Array(sent.buffer, sent.byteOffset, sent.byteLength),
    ])
  }
}

/** Returns a buffer of different bytes, up to 256. */
const filled = (length: number) => Uint8Array.from({ length }, (_, index) => index & 255).buffer

const unicode = '¥¥¥¥¥¥ 你好 \u{1F600}'

export const sendFiles: readonly TestFile[] = [
  {
    path: 'websockets/Send-before-open.any.js',
    tests: {
      'refuses to send while connecting': (env) => {
        const socket = env.connect('echo')
        expectThrows(env, 'InvalidStateError', () => socket.send('too early'))
      },
    },
  },
  { path: 'websockets/Send-0byte-data.any.js', tests: { 'an empty message': echoes('') } },
  { path: 'websockets/Send-data.any.js', tests: { 'a short text': echoes('Message to send') } },
  {
    path: 'websockets/Send-65K-data.any.js',
    tests: { '65,000 characters': echoes('c'.repeat(65_000)) },
  },
  {
    path: 'websockets/Send-null.any.js',
    tests: { 'null as the text "null"': echoes(null, 'null') },
  },
  {
    path: 'websockets/Send-unicode-data.any.js',
    tests: { 'text beyond ASCII': echoes(unicode) },
  },
  {
    path: 'websockets/Send-paired-surrogates.any.js',
    tests: { 'a pair of surrogates': echoes('\uD801\uDC07') },
  },
  {
    path: 'websockets/Send-Unpaired-Surrogates.any.js',
    tests: { 'a lone surrogate as U+FFFD': echoes('\uD807', '\uFFFD') },
  },
  {
    path: 'websockets/Send-binary-blob.any.js',
    tests: {
      'a Blob': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'blob'
        const received = await roundTrip(socket, new Blob([filled(65_000)]))
        expect(received).toBeInstanceOf(Blob)
        expect((received as Blob).size).toBe(65_000)
        expect(await (received as Blob).arrayBuffer()).toEqual(filled(65_000))
      },
    },
  },
  {
    path: 'websockets/Send-binary-arraybuffer.any.js',
    tests: {
      'an ArrayBuffer': echoesView(() => new Uint8Array(filled(15))),
      'an empty ArrayBuffer': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        const received = await roundTrip(socket, new ArrayBuffer(0))
        expect((received as ArrayBuffer).byteLength).toBe(0)
      },
    },
  },
  {
    path: 'websockets/Send-binary-65K-arraybuffer.any.js',
    tests: {
      'an ArrayBuffer of 65,000 bytes': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        expect(await roundTrip(socket, filled(65_000))).toEqual(filled(65_000))
      },
    },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-int8.any.js',
    tests: { 'an Int8Array': echoesView(() => Int8Array.of(-128, -1, 0, 1, 127)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-int16-offset.any.js',
    tests: { 'an Int16Array with an offset': echoesView(() => new Int16Array(filled(64), 2)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-int32.any.js',
    tests: { 'an Int32Array': echoesView(() => Int32Array.of(-(2 ** 31), 0, 2 ** 31 - 1)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-uint8-offset.any.js',
    tests: { 'a Uint8Array with an offset': echoesView(() => new Uint8Array(filled(64), 32)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-uint8-offset-length.any.js',
    tests: {
      'a Uint8Array with an offset and a length': echoesView(
        () => new Uint8Array(filled(64), 8, 16),
      ),
      'a DataView with an offset and a length': echoesView(() => new DataView(filled(64), 5, 7)),
    },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-uint16-offset-length.any.js',
    tests: {
      'a Uint16Array with an offset and a length': echoesView(
        () => new Uint16Array(filled(64), 2, 3),
      ),
    },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-uint32-offset.any.js',
    tests: { 'a Uint32Array with an offset': echoesView(() => new Uint32Array(filled(64), 4)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-float32.any.js',
    tests: { 'a Float32Array': echoesView(() => Float32Array.of(-1.5, 0, Infinity)) },
  },
  {
    path: 'websockets/Send-binary-arraybufferview-float64.any.js',
    tests: { 'a Float64Array': echoesView(() => Float64Array.of(Math.PI, -0, NaN)) },
  },
  {
    path: 'websockets/extended-payload-length.html',
    tests: Object.fromEntries(
      [125, 126, 0xffff, 0x10000].map((size) => [
        `a text of ${size} bytes, at a border of the frame's length field`,
        echoes('a'.repeat(size)),
      ]),
    ),
  },
  {
    path: 'websockets/send-many-64K-messages-with-backpressure.any.js',
    tests: {
      'many large messages arrive, all and in order': async (env) => {
        const socket = env.connect('describe')
        await opened(socket)
        const answers: unknown[] = []
        const sizes = Array.from({ length: 16 }, (_, index) => 65_536 + index)
        const complete = new Promise<void>((resolve) => {
          socket.addEventListener('message', ({ data }) => {
            if (answers.push(data) === sizes.length) resolve()
          })
        })
        for (const size of sizes) socket.send(new ArrayBuffer(size))
        await complete
        expect(answers).toEqual(sizes.map((size) => `binary ${size}`))
      },
    },
  },
]
