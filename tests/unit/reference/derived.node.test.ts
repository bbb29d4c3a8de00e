import { describe, expect, it } from 'vitest'
import { conceptIds } from '../../../src/platforms/concept-ids.ts'
import { loadReference } from '../../../src/reference/load.ts'
import {
  closeCodeTable,
  conceptTable,
  hostSupport,
  versionBadge,
} from '../../../src/reference/matrices.ts'
import { portingGuide, portingPairs } from '../../../src/reference/porting.ts'

const model = loadReference()
const platformOf = (id: string) => model.platforms.find((platform) => platform.id === id)!

describe('The table of concepts', () => {
  it('has a cell for every concept on every platform', () => {
    const table = conceptTable(model)
    expect(table.map(({ concept }) => concept.id)).toEqual([...conceptIds])
    for (const { cells } of table) {
      expect(cells.map(({ platform }) => platform)).toEqual(model.platforms.map(({ id }) => id))
    }
  })

  it('lists what has to be declared among the limits', () => {
    const limits = model.concepts.find(({ id }) => id === 'limits')!
    const ohos = limits.platforms.find(({ platform }) => platform === 'ohos')!
    expect(ohos.members).toEqual([
      'WebSocket.connect',
      'WebSocket.send',
      'WebSocket.close',
      'WebSocketServer.start',
      'WebSocketServer.stop',
      'WebSocketServer.listAllConnections',
      'WebSocketServer.send',
      'WebSocketServer.close',
    ])
  })
})

describe('The table of close codes', () => {
  const table = closeCodeTable(model)
  const maySend = (code: number) =>
    table
      .find(({ from, to }) => from <= code && code <= to)!
      .cells.filter(({ fact }) => fact?.maySend)
      .map(({ platform }) => platform)

  it('leaves no code between rows, and cuts where a platform makes a difference', () => {
    const sent = table.filter(({ from }) => from >= 1000)
    expect(sent[0]!.from).toBe(1000)
    expect(sent.at(-1)!.to).toBe(4999)
    for (const [index, { from }] of sent.slice(1).entries()) expect(from).toBe(sent[index]!.to + 1)
  })

  it('shows that 1000 alone may be sent everywhere', () => {
    const everywhere = table.filter(({ cells }) => cells.every(({ fact }) => fact?.maySend))
    expect(everywhere.map(({ from, to }) => [from, to])).toEqual([[1000, 1000]])
    expect(maySend(1001)).toEqual(['quickapp', 'blueos', 'ohos'])
    expect(maySend(4001)).toEqual(['web', 'weex', 'taro', 'wx', 'uni', 'quickapp', 'blueos'])
    expect(maySend(2000)).toEqual([])
  })
})

describe('Support by host', () => {
  const states = (member: string) =>
    hostSupport(platformOf('taro'), member).map(({ host, support }) => `${host} ${support.state}`)

  it('is as the document has it, and as the sources know its blanks', () => {
    expect(states('connectSocket')).toEqual([
      'weapp documented',
      'h5 documented',
      'rn documented',
      'alipay documented',
      'swan documented',
    ])
    expect(states('closeSocket')).toContain('h5 unsupported')
  })

  it('is that of the object for its methods, and unknown where no row speaks of it', () => {
    expect(states('SocketTask.send')).toEqual(states('SocketTask'))
    expect(states('CallbackResult')[0]).toBe('weapp unknown')
  })

  it('is nothing where there is one host', () => {
    expect(hostSupport(platformOf('web'), 'WebSocket.send')).toEqual([])
  })
})

describe('Version badges', () => {
  it('say from which version on', () => {
    expect(versionBadge('8')).toBe('8+')
    expect(versionBadge(undefined)).toBeUndefined()
  })

  it('reach parameters whose type has grown', () => {
    const send = platformOf('ohos').members.find(({ id }) => id === 'WebSocket.send')!
    expect(send.overloads[0]!.parameters[0]).toMatchObject({ name: 'data', since: '8' })
  })
})

describe('Porting', () => {
  it('has a guide for every ordered pair', () => {
    const { length } = model.platforms
    expect(portingPairs(model)).toHaveLength(length * (length - 1))
    expect(() => portingGuide(model, 'web', 'nowhere')).toThrow(RangeError)
  })

  it('pairs calls with calls and events with events, and never leads to what is deprecated', () => {
    const { calls } = portingGuide(model, 'ohos', 'taro')
    expect(calls).toContainEqual({
      concept: 'sending',
      role: 'call',
      from: ['WebSocket.send'],
      to: ['SocketTask.send'],
      asArgument: false,
    })
    const to = calls.flatMap((row) => row.to)
    expect(to).not.toContain('sendSocketMessage')
    expect(calls.find(({ concept, role }) => concept === 'open' && role === 'event')!.to).toEqual([
      'SocketTask.onOpen',
    ])
  })

  it.each(portingPairs(model))(
    '$from → $to: a field goes to what takes a value',
    ({ from, to }) => {
      const { calls } = portingGuide(model, from, to)
      const target = platformOf(to)
      for (const row of calls.filter((each) => each.asArgument)) {
        for (const id of row.to) {
          const { overloads, payload } = target.members.find((each) => each.id === id)!
          const parameters = overloads.flatMap((form) => form.parameters)
          const takes = parameters.some(
            (each) => !each.payload || each.payload.arguments.length > 0,
          )
          expect(takes || (payload?.arguments.length ?? 0) > 0, `${row.from.join()} → ${id}`).toBe(
            true,
          )
        }
      }
    },
  )

  it('leads an address to the call with an address', () => {
    const { calls } = portingGuide(model, 'taro', 'ohos')
    const url = calls.find((row) => row.from.includes('connectSocket.Option.url'))!
    expect(url.to).toEqual(['WebSocket.connect'])
    const onWeex = portingGuide(model, 'blueos', 'weex').calls
    const address = onWeex.find((row) => row.from.includes('CreateOptions.url'))!
    expect(address.to).toEqual(['webSocket.WebSocket'])
  })

  it('says why there is no counterpart', () => {
    const { calls } = portingGuide(model, 'web', 'ohos')
    const state = calls.find(({ concept }) => concept === 'state')!
    expect(state.to).toEqual([])
    expect(state.reason!.en).toContain('readyState')
  })

  it.each(portingPairs(model))('lists traps from $from to $to, each with a program', (pair) => {
    const { traps } = portingGuide(model, pair.from, pair.to)
    expect(traps.length).toBeGreaterThan(5)
    for (const { id, platform, example, members } of traps) {
      expect([pair.from, pair.to]).toContain(platform)
      const { examples, members: known } = platformOf(platform)
      expect(
        examples.map((each) => each.id),
        id,
      ).toContain(example)
      for (const member of members) expect(known.map((each) => each.id)).toContain(member)
    }
    expect(new Set(traps.map(({ platform, id }) => `${platform} ${id}`)).size).toBe(traps.length)
  })

  it('leaves out habits that both have, notes that a footgun says, and mended samples', () => {
    const ids = (from: string, to: string) => portingGuide(model, from, to).traps.map((t) => t.id)
    expect(ids('web', 'taro')).toContain('one-listener')
    expect(ids('ohos', 'taro')).not.toContain('one-listener')
    expect(ids('web', 'taro')).not.toContain('taro.listener-replaced')
    expect(ids('ohos', 'taro')).toContain('taro.listener-replaced')
    expect(ids('web', 'blueos')).not.toContain('blueos.copy-label')
  })
})
