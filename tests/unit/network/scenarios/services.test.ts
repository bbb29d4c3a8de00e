import { describe, expect, it } from 'vitest'
import { run } from './support.ts'

describe('broadcast', () => {
  it('reaches everybody in the channel, the sender unless told otherwise', async () => {
    const { connect } = run('broadcast')
    const first = connect('?channel=a')
    const second = connect('?channel=a&self=0')
    const other = connect('?channel=b')
    await Promise.all([first.opened, second.opened, other.opened])
    first.socket.send('from first')
    await second.heard('first')
    second.socket.send('from second')
    await first.heard('second')
    expect(first.received).toEqual(['from first', 'from second'])
    expect(second.received).toEqual(['from first'])
    expect(other.received).toEqual([])
  })
})

describe('ticker', () => {
  const rounds = async (query: string) => {
    const { received, ended } = run('ticker').connect(`?interval=2&count=2&${query}`)
    expect(await ended).toBe('1000 end of trading')
    return received
  }

  it('brings the same prices for the same seed, whatever else is followed', async () => {
    const both = await rounds('symbols=ACME,INIT&seed=7')
    expect(both).toEqual([
      { type: 'tick', round: 1, symbol: 'ACME', price: 144.54 },
      { type: 'tick', round: 1, symbol: 'INIT', price: 69.65 },
      { type: 'tick', round: 2, symbol: 'ACME', price: 143.89 },
      { type: 'tick', round: 2, symbol: 'INIT', price: 69.57 },
    ])
    expect(await rounds('symbols=INIT&seed=7')).toEqual([both[1], both[3]])
    expect(await rounds('symbols=INIT&seed=8')).not.toEqual([both[1], both[3]])
  })

  it('follows what is subscribed, and is quiet when nothing is', async () => {
    const { say, received, opened, heard } = run('ticker').connect('?interval=2')
    await opened
    say({ type: 'subscribe', symbols: ['A', 'B', 3] })
    say({ type: 'unsubscribe', symbols: ['A'] })
    say({ type: 'buy' })
    await heard('tick')
    expect(received.slice(0, 3)).toEqual([
      { type: 'subscribed', symbols: ['A', 'B'] },
      { type: 'subscribed', symbols: ['B'] },
      { type: 'error', message: 'expected subscribe or unsubscribe' },
    ])
    expect(received[3]).toMatchObject({ type: 'tick', round: 1, symbol: 'B' })
  })
})

describe('rpc', () => {
  const answers = async (query: string, requests: readonly unknown[], last: string) => {
    const { say, received, opened, heard } = run('rpc').connect(query)
    await opened
    for (const request of requests) say(request)
    await heard(last)
    return received.map((answer) => {
      const { jsonrpc, ...rest } = answer as { jsonrpc: string }
      expect(jsonrpc).toBe('2.0')
      return rest
    })
  }

  it('answers by id, later requests ahead of those that wait', async () => {
    const requests = [
      { id: 'slow', method: 'wait', params: [20] },
      { id: 2, method: 'add', params: [1, 2, 3] },
      { method: 'add', params: [4] },
      { id: 3, method: 'echo', params: ['a', { b: 1 }] },
    ]
    expect(await answers('', requests, 'slow')).toEqual([
      { id: 2, result: 6 },
      { id: 3, result: ['a', { b: 1 }] },
      { id: 'slow', result: 'waited 20 ms' },
    ])
  })

  it('answers with the errors of JSON-RPC', async () => {
    const requests = [
      'text',
      { id: 1 },
      { id: 2, method: 'sing' },
      { id: 3, method: 'toString' },
      { id: 4, method: 'add', params: ['x'] },
      { id: 5, method: 'wait', params: [-1] },
      { id: 6, method: 'fail', params: ['as asked'] },
    ]
    expect(await answers('', requests, 'as asked')).toEqual([
      { id: null, error: { code: -32700, message: 'Parse error' } },
      { id: 1, error: { code: -32600, message: 'Invalid Request' } },
      { id: 2, error: { code: -32601, message: 'Method not found' } },
      { id: 3, error: { code: -32601, message: 'Method not found' } },
      { id: 4, error: { code: -32602, message: 'Invalid params' } },
      { id: 5, error: { code: -32602, message: 'Invalid params' } },
      { id: 6, error: { code: -32000, message: 'as asked' } },
    ])
  })

  it('forgets some requests when told to', async () => {
    const requests = [1, 2, 3, 4, 5].map((id) => ({ id, method: 'add' }))
    const found = await answers('?lose=2&delay=2', requests, '"id":5')
    expect(found.map(({ id }: { id?: number }) => id)).toEqual([1, 3, 5])
  })
})

describe('binary', () => {
  // The check value of CRC-32, as catalogues of checksums give it for these nine digits.
  const CHECK = [0xcb, 0xf4, 0x39, 0x26]
  const digits = [...'123456789'].map((digit) => digit.charCodeAt(0))

  it.each([
    ['', CHECK],
    ['?endian=little', CHECK.toReversed()],
  ])('announces and checks what it sends back: %j', async (query, header) => {
    const { socket, received, opened, ended } = run('binary').connect(query)
    await opened
    socket.send('123456789')
    socket.send(Uint8Array.from(digits))
    socket.onmessage = () => received.length === 4 && socket.close()
    await ended
    const crc32 = 'cbf43926'
    expect(received).toEqual([
      { kind: 'text', size: 9, crc32 },
      [...header, ...digits],
      { kind: 'binary', size: 9, crc32 },
      [...header, ...digits],
    ])
  })
})
