import { describe, expect, it } from 'vitest'
import { createWeb, eventsOf, next, thrownBy, url } from './support.ts'

async function openSocket(options?: Parameters<typeof createWeb>[0]) {
  const web = createWeb(options)
  const socket = new web.WebSocket(url)
  await next(socket, 'open')
  return { ...web, socket }
}

describe('send', () => {
  it('throws an InvalidStateError while connecting, and raises a note', () => {
    const { WebSocket, notes } = createWeb()
    const socket = new WebSocket(url)
    expect(thrownBy(() => socket.send('x'))).toMatchObject({
      name: 'InvalidStateError',
      message: "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
    })
    expect(notes).toEqual(['web.send-while-connecting'])
  })

  it('drops the data once closing has begun, counts them, and raises a note', async () => {
    const { socket, notes } = await openSocket()
    socket.close()
    socket.send('hello')
    expect(socket.bufferedAmount).toBe(5)
    const { names } = await eventsOf(socket)
    expect(names).toEqual(['close'])
    expect(notes).toEqual(['web.send-after-close'])
  })

  it.each([
    [{ a: 1 }, '[object Object]'],
    [42, '42'],
    [null, 'null'],
    ['', ''],
  ])('sends %j as the text "%s"', async (data, text) => {
    const { socket } = await openSocket()
    const message = next(socket, 'message')
    socket.send(data as never)
    expect((await message).data).toBe(text)
  })
})

describe('Binary messages', () => {
  it('are a Blob unless the program says otherwise, and raise a note', async () => {
    const { socket, notes } = await openSocket()
    const message = next(socket, 'message')
    socket.send(new Uint8Array([1, 2, 3]))
    const { data } = (await message) as MessageEvent<Blob>
    expect(data).toBeInstanceOf(Blob)
    expect([...new Uint8Array(await data.arrayBuffer())]).toEqual([1, 2, 3])
    expect(notes).toEqual(['web.binary-blob'])
  })

  it('are an ArrayBuffer with binaryType "arraybuffer", and raise none', async () => {
    const { socket, notes } = await openSocket()
    socket.binaryType = 'arraybuffer'
    const message = next(socket, 'message')
    socket.send(new Uint8Array([1, 2, 3]))
    const { data } = (await message) as MessageEvent<ArrayBuffer>
    expect([...new Uint8Array(data)]).toEqual([1, 2, 3])
    expect(notes).toEqual([])
  })
})

describe('Listeners', () => {
  it('are as many as a program likes, in their order, with the handler in its place', async () => {
    const { socket } = await openSocket()
    const calls: string[] = []
    socket.addEventListener('message', () => calls.push('first'))
    socket.onmessage = () => calls.push('replaced')
    socket.addEventListener('message', () => calls.push('last'), { once: true })
    socket.onmessage = () => calls.push('handler')
    const message = next(socket, 'message')
    socket.send('x')
    await message
    expect(calls).toEqual(['first', 'handler', 'last'])
  })
})
