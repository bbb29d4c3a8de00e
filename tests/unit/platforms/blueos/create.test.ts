import type { CreateOptions, WebSocket } from '@blueos.network.webSocket'
import { describe, expect, it } from 'vitest'
import type { Handshake } from '../../../../src/network/contract.ts'
import { blueos, closed, MODULE, opened, record, server } from './support.ts'
import { until } from '../../../support/virtual-time.ts'

describe('loading the module', () => {
  it('gives one object, with or without a default import', () => {
    const { surface, load } = blueos()
    expect(Object.keys(surface.modules)).toEqual([MODULE])
    expect(load()).toBe(load())
    expect(load()).not.toHaveProperty('__esModule')
  })

  it('throws when the manifest does not declare the feature', () => {
    const { load } = blueos({ undeclared: ['blueos.network.webSocket'] })
    expect(load).toThrow(
      '请确认引入的模块[blueos.network.webSocket]：名称正确并且在manifest.json的features中声明',
    )
  })
})

describe('create', () => {
  /** Records the handshakes at the server. */
  function handshakes(seen: Handshake[] = []) {
    const scenario = server({
      handshake(handshake) {
        seen.push(handshake)
        return { accept: true }
      },
    })
    return { seen, ...blueos({ scenario }) }
  }

  it('connects at once and returns before the connection is open', async () => {
    const { create, seen } = handshakes()
    const log = record(create({ url: 'ws://test:8088' }))
    expect(log).toEqual([])
    await until(() => log.length > 0)
    expect(log).toEqual([['onOpen']])
    expect(seen).toMatchObject([{ url: 'ws://test:8088/', protocols: [] }])
  })

  it('offers the subprotocols in their order', async () => {
    const { create, seen } = handshakes()
    await opened(create({ protocols: ['v2', 'v1'] }))
    expect(seen[0]?.protocols).toEqual(['v2', 'v1'])
  })

  it('hands the header to the server', async () => {
    const { create, seen, notes } = handshakes()
    await opened(create({ header: { 'content-type': 'application/json' } }))
    expect(seen[0]?.headers).toEqual({ 'content-type': 'application/json' })
    expect(notes).toEqual([])
  })

  it('leaves Referer out, however it is spelt', async () => {
    const { create, seen, notes } = handshakes()
    await opened(create({ header: { referer: 'https://a.example/' } }))
    expect(seen[0]?.headers).toEqual({})
    expect(notes).toEqual(['blueos.referer-header'])
  })

  it.each([
    ['a missing url', undefined],
    ['an empty url', ''],
    ['another scheme', 'https://host.example/'],
    ['a relative url', '/path'],
    ['a malformed url', 'wss://a b:c/'],
  ])('fails later instead of throwing for %s', async (_, url) => {
    const { create, notes } = blueos()
    const log = record(create({ url }))
    expect(log).toEqual([])
    await until(() => log.length === 2)
    expect(log).toEqual([
      ['onError', { data: expect.any(String) }],
      ['onClose', { code: 1006, reason: expect.any(String), wasClean: false }],
    ])
    expect(notes).toEqual(['blueos.cannot-connect'])
  })

  it('sends subprotocols that a browser refuses', async () => {
    const { create, seen } = handshakes()
    await opened(create({ protocols: ['same', 'same'] }))
    expect(seen[0]?.protocols).toEqual(['same', 'same'])
  })

  it('asks for a subprotocol by a header, and opens with the answer', async () => {
    const { create, seen } = handshakes()
    await opened(create({ header: { 'Sec-WebSocket-Protocol': 'protoo' } }))
    expect(seen[0]?.protocols).toEqual(['protoo'])
  })

  it('opens when the server chooses no subprotocol', async () => {
    const { create, notes } = blueos({
      scenario: server({ handshake: () => ({ accept: true, protocol: '' }) }),
    })
    await opened(create({ protocols: ['chat'] }))
    expect(notes).toEqual([])
  })

  it.each([
    ['one that was not asked for', ['chat']],
    ['one where none was asked for', []],
  ])('fails when the server chooses a subprotocol, %s', async (_, protocols) => {
    const { create } = blueos({
      scenario: server({ handshake: () => ({ accept: true, protocol: 'other' }) }),
    })
    const ws = create({ protocols })
    const log: string[] = []
    ws.onOpen = () => log.push('open')
    ws.onError = () => log.push('error')
    expect(await closed(ws)).toMatchObject({ code: 1006, wasClean: false })
    expect(log).toEqual(['error'])
  })

  it('survives being called without an argument', async () => {
    const { load, lines } = blueos()
    const create = load().create as (options?: CreateOptions) => WebSocket
    expect(await closed(create(undefined))).toMatchObject({ code: 1006 })
    expect(lines).toEqual([
      'warn: ### App Framework ### 接口调用blueos.network.webSocket.create的参数为 undefined',
    ])
  })

  it('makes objects whose methods are bound', async () => {
    const ws = blueos().create()
    const received: unknown[] = []
    ws.onMessage = ({ data }) => received.push(data)
    await opened(ws)
    const { send, close } = ws
    send({ data: 'detached' })
    await until(() => received.length > 0)
    expect(received).toEqual(['detached'])
    close({ code: 1000 })
    expect(await closed(ws)).toMatchObject({ code: 1000 })
  })

  it('takes cancel alone for a callback, and returns no promise', async () => {
    const ws = blueos().create()
    await opened(ws)
    const send = ws.send as (options: object) => unknown
    expect(send({ data: 'text', cancel() {} })).toBe(undefined)
  })
})
