import { expect } from 'vitest'
import type { TestFile } from '../suite.ts'
import { closing, message, next, opened, roundTrip } from '../sockets.ts'

export const binaryFiles: readonly TestFile[] = [
  {
    path: 'websockets/binary/001.html',
    tests: {
      'what is sent as an ArrayBuffer arrives as a Blob by default': async (env) => {
        const received = await roundTrip(env.connect('echo'), Uint8Array.of(1, 2, 3).buffer)
        expect(received).toBeInstanceOf(Blob)
        expect((received as Blob).size).toBe(3)
        expect((received as Blob).type).toBe('')
      },
      'what is sent as a Blob arrives as a Blob': async (env) => {
        const received = await roundTrip(env.connect('echo'), new Blob(['abc']))
        expect(await (received as Blob).text()).toBe('abc')
      },
    },
  },
  {
    path: 'websockets/binary/002.html',
    tests: {
      'what is sent as a Blob arrives as an ArrayBuffer if asked': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        const received = await roundTrip(socket, new Blob(['abc']))
        expect(received).toBeInstanceOf(ArrayBuffer)
        expect(new TextDecoder().decode(received as ArrayBuffer)).toBe('abc')
      },
      'binaryType counts at the moment when the message arrives': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.binaryType = 'arraybuffer'
        const first = await roundTrip(socket, Uint8Array.of(1))
        socket.binaryType = 'blob'
        const second = await roundTrip(socket, Uint8Array.of(2))
        expect(first).toBeInstanceOf(ArrayBuffer)
        expect(second).toBeInstanceOf(Blob)
      },
    },
  },
  {
    path: 'websockets/binary/004.html',
    tests: {
      'an ArrayBuffer of 100,000 bytes': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        const received = await roundTrip(socket, new ArrayBuffer(100_000))
        expect((received as ArrayBuffer).byteLength).toBe(100_000)
      },
    },
  },
  {
    path: 'websockets/binary/005.html',
    tests: {
      'a Blob of 100,000 bytes': async (env) => {
        const received = await roundTrip(env.connect('echo'), new Blob([new ArrayBuffer(100_000)]))
        expect((received as Blob).size).toBe(100_000)
      },
      'data are copied when they are sent': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        await opened(socket)
        const data = Uint8Array.of(1, 2, 3)
        const answer = message(socket)
        socket.send(data)
        data.fill(9)
        expect([...new Uint8Array((await answer) as ArrayBuffer)]).toEqual([1, 2, 3])
      },
      'each message has data of its own': async (env) => {
        const socket = env.connect('echo')
        socket.binaryType = 'arraybuffer'
        const data = Uint8Array.of(1, 2, 3)
        const first = (await roundTrip(socket, data)) as ArrayBuffer
        new Uint8Array(first).fill(9)
        expect([...data]).toEqual([1, 2, 3])
        const second = (await roundTrip(socket, data)) as ArrayBuffer
        expect(second).not.toBe(first)
        expect([...new Uint8Array(second)]).toEqual([1, 2, 3])
      },
      'messages keep their order whatever their type': async (env) => {
        const socket = env.connect('describe')
        await opened(socket)
        const answers: unknown[] = []
        const complete = new Promise<void>((resolve) => {
          socket.addEventListener('message', ({ data }) => {
            if (answers.push(data) === 4) resolve()
          })
        })
        socket.send('one')
        socket.send(new Blob([new ArrayBuffer(70_000)]))
        socket.send(new ArrayBuffer(5))
        socket.send('four')
        await complete
        expect(answers).toEqual(['text 3', 'binary 70000', 'binary 5', 'text 4'])
      },
      'the kinds that a server sends arrive as text and as binary': async (env) => {
        const socket = env.connect('say?what=text,empty,buffer,view,blob')
        socket.binaryType = 'arraybuffer'
        const received: unknown[] = []
        await new Promise<void>((resolve) => {
          socket.addEventListener('message', ({ data }) => {
            received.push(data instanceof ArrayBuffer ? [...new Uint8Array(data)] : data)
            if (received.length === 5) resolve()
          })
        })
        expect(received).toEqual(['text', '', [1, 2, 3], [1, 2, 3], [1, 2, 3]])
      },
    },
  },
  {
    path: 'websockets/binaryType-wrong-value.any.js',
    tests: {
      'ignores a binaryType that it does not know': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        socket.binaryType = 'arraybuffer'
        Reflect.set(socket, 'binaryType', 'notBlobOrArrayBuffer')
        expect(socket.binaryType).toBe('arraybuffer')
      },
      'stays open after it': async (env) => {
        const socket = env.connect('echo')
        await opened(socket)
        Reflect.set(socket, 'binaryType', 'notBlobOrArrayBuffer')
        expect(socket.binaryType).toBe('blob')
        const closed = next(socket, 'close')
        socket.close()
        expect(closing(await closed)).toMatchObject({ wasClean: true })
      },
    },
  },
]
