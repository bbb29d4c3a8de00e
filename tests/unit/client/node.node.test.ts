import { expect, it, onTestFinished } from 'vitest'
import { createNodeClient } from '../../../src/network/live/client.ts'
import { startLiveServer } from '../../../src/network/live/index.ts'
import { recordEvents } from './recorder.ts'
import { createServers, type Heard } from './servers.ts'
import { specifyClient, type ClientUnderTest } from './specification.ts'

async function overRealSockets(): Promise<ClientUnderTest> {
  const heard: Heard = []
  const live = await startLiveServer({ scenarios: createServers(heard) })
  onTestFinished(() => live.close())
  return { client: createNodeClient(), heard, server: live.url }
}

specifyClient('ws', 'the client of the ws package', overRealSockets)

it('reports silence once a pong does not come in time', async () => {
  const { server } = await overRealSockets()
  const timers: (() => void)[] = []
  const client = createNodeClient(undefined, {
    after(_delay, run) {
      timers.push(run)
      return () => {}
    },
  })
  const { events, first } = recordEvents()
  const request = { url: `${server}echo`, protocols: [], headers: {} }
  client.connect({ ...request, liveness: { pingInterval: 2000, pongTimeout: 1000 } }, events)
  await first('open')
  const [ping] = timers
  ping!()
  // The pong's time is over before the pong has had a chance.
  const [, silent] = timers
  silent!()
  expect(await first('lost')).toEqual(['silence'])
})
