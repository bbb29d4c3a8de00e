import { describe, expect, it } from 'vitest'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { echo } from '../../../src/network/scenarios/echo.ts'
import { SENT_AT_ONCE, SENT_BYTES, SENT_PER_MILLISECOND } from '../../../src/runtime/limits.ts'
import { failureNote, routeSockets } from '../../../src/runtime/live-socket.ts'

describe('the reason that is given for a connection that never opened', () => {
  it.each<[page: string, target: string, note: string]>([
    ['https:', 'ws://echo.example/', 'network.mixed-content'],
    ['https:', 'wss://echo.example/', 'network.refused'],
    ['http:', 'ws://echo.example/', 'network.refused'],
    ['http:', 'ws://127.0.0.1:8080/', 'network.refused'],
    ['https:', 'ws://localhost:8080/', 'network.private-address'],
    ['https:', 'ws://192.168.1.7/', 'network.mixed-content'],
    ['https:', 'wss://192.168.1.7/', 'network.private-address'],
    ['http:', 'ws://172.20.0.1/', 'network.private-address'],
    ['http:', 'ws://172.32.0.1/', 'network.refused'],
    ['http:', 'ws://[fe80::1]/', 'network.private-address'],
    ['http:', 'ws://watch.local/', 'network.private-address'],
  ])('%s %s', (page, target, note) => {
    const { protocol, host } = new URL(target)
    expect(failureNote(target, page, [`${protocol}//${host}`])).toBe(note)
  })

  it.each<[target: string, note: string]>([
    ['wss://other.example/', 'network.not-named'],
    ['https://other.example/', 'network.not-named'],
    ['ws://echo.example:81/', 'network.not-named'],
    ['ws://[::1]:9/', 'network.ip-address-blocked'],
    ['https://echo.example/', 'network.refused'],
  ])('is that it was not named, where it is outside what the page allows: %s', (target, note) =>
    expect(failureNote(target, 'http:', ['wss://echo.example'])).toBe(note),
  )
})

describe('a program that sends without end', () => {
  /**
   * Sends so many messages at once.
   *
   * @returns Milliseconds of the program's wait.
   */
  async function send(count: number, message: string | ArrayBuffer): Promise<number> {
    const network = createSimulatedNetwork({ scenario: echo })
    const route = { url: '', reach: [], pageProtocol: 'http:', note: () => {} }
    const socket = new (routeSockets(network.WebSocket, route))('ws://echo.example/')
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    const begun = performance.now()
    for (let sent = 0; sent < count; sent++) socket.send(message)
    network.dispose()
    return performance.now() - begun
  }
  const MORE = 400

  it('waits in between, so that the page, whose thread may carry its sockets, has its turns', async () => {
    const wait = await send(SENT_AT_ONCE + MORE, 'a')
    expect(wait).toBeGreaterThanOrEqual(MORE / SENT_PER_MILLISECOND - 1)
  })

  it('waits the longer the larger its messages are', async () => {
    const messages = 10
    const size = (SENT_BYTES * (SENT_AT_ONCE + MORE)) / messages
    const wait = await send(messages + 1, new ArrayBuffer(size))
    expect(wait).toBeGreaterThanOrEqual(MORE / SENT_PER_MILLISECOND - 1)
  })
})
