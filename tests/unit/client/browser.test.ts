import { describe, expect, it } from 'vitest'
import { noticeLimits } from '../../../src/client/notice-limits.ts'
import { createBrowserClient } from '../../../src/network/browser/client.ts'
import { network } from '../network/support.ts'
import { recordEvents } from './recorder.ts'
import { together, type Heard } from './servers.ts'
import { specifyClient } from './specification.ts'

const SERVER = 'ws://server.example/live/'

function overTheClass() {
  const heard: Heard = []
  const { WebSocket } = network({ scenario: together(heard) })
  return { client: createBrowserClient(WebSocket), heard, server: SERVER }
}

specifyClient('browser', 'the client of a browser', async () => overTheClass())

describe('a client that reports its limits', () => {
  const noticed = () => {
    const { client, heard } = overTheClass()
    const notes: string[] = []
    const events = recordEvents()
    return {
      connect: (request: { path?: string; protocols?: string[]; headers?: object }) =>
        noticeLimits(client, (note) => notes.push(note)).connect(
          {
            url: SERVER + (request.path ?? 'echo'),
            protocols: request.protocols ?? [],
            headers: { ...request.headers } as Record<string, string>,
          },
          events.events,
        ),
      heard,
      notes,
      ...events,
    }
  }

  it('reports headers that are not sent', async () => {
    const { connect, first, heard, notes } = noticed()
    connect({ headers: { authorization: 'Bearer x' } })
    await first('open')
    expect(heard[0]).toMatchObject({ headers: {} })
    expect(notes).toEqual(['network.headers-dropped'])
  })

  it('sends 1000 in place of a code that a browser refuses', async () => {
    const { connect, first, heard, notes } = noticed()
    const connection = connect({})
    await first('open')
    connection.close(1001, 'bye')
    await first('closed')
    expect(heard.at(-1)).toEqual({ code: 1000, reason: 'bye' })
    expect(notes).toEqual(['network.close-code'])
  })

  it('names the likely reason of a refusal: no offered subprotocol was chosen', async () => {
    const { connect, first, notes } = noticed()
    connect({ path: 'chooses-none', protocols: ['chat'] })
    await first('refused')
    expect(notes).toEqual(['network.protocol-not-chosen'])
  })

  it('stays silent when no limit is met', async () => {
    const { connect, first, notes } = noticed()
    const connection = connect({})
    await first('open')
    connection.send('text')
    await first('message')
    connection.close(4000, 'bye')
    await first('closed')
    expect(notes).toEqual([])
  })

  it('reports a URL against the standard as a refusal', async () => {
    const { client } = overTheClass()
    const { events, first } = recordEvents()
    client.connect({ url: 'ws://server.example:99999/', protocols: [], headers: {} }, events)
    expect(await first('refused')).toEqual([{}])
  })
})
