import { expect, it } from 'vitest'
import { createPlatform } from '../../../src/package/ohos.ts'
import { createSimulatedNetwork, scenarioById } from '../../../src/package/network.ts'
import { hostOf } from '../../../src/package/platform.ts'
import { testSchedule, until } from '../../support/virtual-time.ts'

const openNetwork = () =>
  createSimulatedNetwork({ scenario: scenarioById('echo'), schedule: testSchedule() })

it('a platform waits with the given `after`, in order among the network’s events', async () => {
  const { WebSocket, after, now } = openNetwork()
  const host = hostOf({ WebSocket, after })
  const seen: string[] = []
  const note = (text: string) => () => seen.push(`${text} at ${now()}`)
  host.setTimeout(note('an hour'), 3_600_000)
  host.clearTimeout(host.setTimeout(note('never'), 10))
  host.setTimeout(note('next'))
  after(1, note('network'))
  await until(() => expect(seen).toEqual(['next at 0', 'network at 1', 'an hour at 3600000']))
})

it('a whole program of a platform runs on virtual time', async () => {
  const { WebSocket, after } = openNetwork()
  const { modules } = createPlatform({ WebSocket, after })
  const socket = modules['@ohos.net.webSocket'].default.createWebSocket()
  const heard: unknown[] = []
  socket.on('message', (_, data) => heard.push(data))
  socket.on('open', () => void socket.send('hello'))
  void socket.connect('wss://any.example/')
  await until(() => expect(heard).toEqual(['hello']))
})
