import { describe, expect, it } from 'vitest'
import { createTracingWebSocket } from '../../../../src/platforms/web/shim/tracing-web-socket.ts'
import type { PlatformTrace } from '../../../../src/platforms/trace-contract.ts'
import { createShimHost } from '../../../support/shim-host.ts'

/** Creates an open socket of the listener-reporting class, and records the reports. */
async function open() {
  const told: string[] = []
  const trace: PlatformTrace = {
    call: (_member, _values, work) => work(),
    deliver(member, _values, invoke) {
      told.push(member)
      return invoke()
    },
    settle() {},
    later: (task) => task,
  }
  const { host } = createShimHost({ shim: () => ({ modules: {} }) })
  const Tracing = createTracingWebSocket(host.WebSocket, trace)
  const socket = new Tracing('ws://a.example/')
  await new Promise((resolve) =>
    host.WebSocket.prototype.addEventListener.call(socket, 'open', resolve),
  )
  told.length = 0
  return { socket, told, Tracing, host }
}

/** Sends a message and waits until the echo is back and all listeners were called. */
async function answer(socket: WebSocket) {
  const arrived = new Promise<void>((resolve) => {
    EventTarget.prototype.addEventListener.call(socket, 'message', () => resolve(), { once: true })
  })
  socket.send('x')
  await arrived
}

describe('listeners that are told of', () => {
  it('are called in the order of their registration, a handler at the place where it was set', async () => {
    const { socket, told } = await open()
    const order: string[] = []
    socket.addEventListener('message', () => order.push('first'))
    socket.onmessage = () => order.push('replaced')
    socket.addEventListener('message', () => order.push('third'))
    socket.onmessage = () => order.push('second')
    await answer(socket)
    expect(order).toEqual(['first', 'second', 'third'])
    expect(told).toEqual([
      'WebSocketEventMap.message',
      'WebSocket.onmessage',
      'WebSocketEventMap.message',
    ])
  })

  it('are there once however often they are added, and gone when they are removed', async () => {
    const { socket } = await open()
    let calls = 0
    const listener = () => calls++
    socket.addEventListener('message', listener)
    socket.addEventListener('message', listener)
    await answer(socket)
    expect(calls).toBe(1)
    socket.removeEventListener('message', listener, { capture: true })
    await answer(socket)
    expect(calls).toBe(2)
    socket.removeEventListener('message', listener)
    await answer(socket)
    expect(calls).toBe(2)
  })

  it('end with once, and with a signal', async () => {
    const { socket } = await open()
    const calls: string[] = []
    const control = new AbortController()
    socket.addEventListener('message', () => calls.push('once'), { once: true })
    socket.addEventListener('message', () => calls.push('signal'), { signal: control.signal })
    await answer(socket)
    control.abort()
    await answer(socket)
    expect(calls).toEqual(['once', 'signal'])
  })

  it('may be objects whose handleEvent is looked up at the event', async () => {
    const { socket } = await open()
    const seen: unknown[] = []
    const listener = {
      handleEvent(this: unknown, _event: Event) {
        seen.push('replaced')
      },
    }
    socket.addEventListener('message', listener)
    listener.handleEvent = function (event) {
      seen.push(this, event.type)
    }
    await answer(socket)
    expect(seen).toEqual([listener, 'message'])
    socket.removeEventListener('message', listener)
    await answer(socket)
    expect(seen).toHaveLength(2)
  })

  it('have the socket for their this, and are themselves what the attribute gives back', async () => {
    const { socket } = await open()
    const seen: unknown[] = []
    const handler = function (this: unknown) {
      seen.push(this)
    }
    socket.onmessage = handler
    await answer(socket)
    expect(seen[0]).toBe(socket)
    expect(socket.onmessage).toBe(handler)
    socket.onmessage = null
    expect(socket.onmessage).toBeNull()
  })

  it('belong to sockets of the published class, which leads to no class beneath', async () => {
    const { socket, Tracing, host } = await open()
    expect(socket).toBeInstanceOf(Tracing)
    expect(socket).not.toBeInstanceOf(host.WebSocket)
    expect(socket.constructor).toBe(Tracing)
    expect(Tracing.name).toBe('WebSocket')
  })
})
