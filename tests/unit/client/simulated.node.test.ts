import { expect, it } from 'vitest'
import { network, server } from '../network/support.ts'
import { testSchedule } from '../../support/virtual-time.ts'
import { recordEvents } from './recorder.ts'
import { together, type Heard } from './servers.ts'
import { specifyClient } from './specification.ts'

specifyClient('simulated', 'the client of the simulated network', async () => {
  const heard: Heard = []
  const { client } = network({ scenario: together(heard) })
  return { client, heard, server: 'ws://server.example/live/' }
})

const LIVENESS = { pingInterval: 2000, pongTimeout: 1000 }

it('reports silence once a pong does not come in time', async () => {
  const schedule = testSchedule()
  const { client } = network({
    scenario: server({}),
    settings: { failure: { kind: 'silence', after: 5000 } },
    schedule,
  })
  const { events, first } = recordEvents()
  const request = { url: 'ws://server.example/', protocols: [], headers: {} }
  client.connect({ ...request, liveness: LIVENESS }, events)
  await first('open')
  const opening = schedule.now()
  expect(await first('lost')).toEqual(['silence'])
  // Pings after 2 and 4 s have answers; the ping after 6 s has none.
  expect(schedule.now() - opening).toBe(7000)
})

it('ends its watch with the connection', async () => {
  const { client } = network({ scenario: server({}) })
  const { events, first, seen } = recordEvents()
  const request = { url: 'ws://server.example/', protocols: [], headers: {} }
  const connection = client.connect({ ...request, liveness: LIVENESS }, events)
  await first('open')
  connection.close(1000)
  await first('closed')
  expect(seen.map(([type]) => type)).toEqual(['open', 'closing', 'closed'])
})
