import { once } from 'node:events'
import { expect, it } from 'vitest'
import type { Handshake, HandshakeAnswer } from '../../../../src/network/contract.ts'
import { client, connected, live, refusal, scenario } from './support.ts'

it('tells a scenario the URL, the headers and the subprotocols of the client', async () => {
  const seen: Handshake[] = []
  const { url } = await live({
    scenarios: [
      scenario('test', {
        handshake(handshake) {
          seen.push(handshake)
          return { accept: true }
        },
      }),
    ],
  })
  await once(client(`${url}test?a=1`, ['chat', 'soup'], { 'X-Token': 'abc' }), 'open')
  expect(seen).toHaveLength(1)
  // The headers that the client itself adds are not among them.
  expect(seen[0]).toEqual({
    url: `${url}test?a=1`,
    headers: { 'x-token': 'abc' },
    protocols: ['chat', 'soup'],
  })
})

it('hands the handshake on to the connection', async () => {
  const { server } = await connected({}, ['chat'])
  expect(server.handshake.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/live\/test$/)
  expect(server.handshake.protocols).toEqual(['chat'])
})

it.each([403, 404, 429, 503])(
  'refuses with the status %i that a scenario names',
  async (status) => {
    const { url } = await live({
      scenarios: [scenario('test', { handshake: () => ({ accept: false, status }) })],
    })
    expect(await refusal(`${url}test`)).toBe(status)
  },
)

it('begins no connection that is refused', async () => {
  let connections = 0
  const { url } = await live({
    scenarios: [
      scenario('test', {
        handshake: () => ({ accept: false, status: 403 }),
        connection: () => connections++,
      }),
    ],
  })
  await refusal(`${url}test`)
  expect(connections).toBe(0)
})

/** Returns the subprotocols agreed on by client and server when the client offers `a` and `b`. */
async function agreed(answer?: HandshakeAnswer, offered = ['a', 'b']) {
  const { client, server } = await connected(answer ? { handshake: () => answer } : {}, offered)
  return [client.protocol, server.protocol]
}

it('agrees on the first subprotocol if the scenario says nothing', async () => {
  expect(await agreed()).toEqual(['a', 'a'])
  expect(await agreed({ accept: true })).toEqual(['a', 'a'])
})

it('agrees on the subprotocol that the scenario chooses', async () => {
  expect(await agreed({ accept: true, protocol: 'b' })).toEqual(['b', 'b'])
})

it('agrees on none when none was offered', async () => {
  expect(await agreed(undefined, [])).toEqual(['', ''])
})

it('may answer with a subprotocol that nobody asked for, which a client refuses', async () => {
  const { url } = await live({
    scenarios: [scenario('test', { handshake: () => ({ accept: true, protocol: 'odd' }) })],
  })
  const [error] = await once(client(`${url}test`), 'error')
  expect(error.message).toContain('subprotocol')
})
