import { createSimulatedNetwork, scenarioById, type ServerScenario } from 'polysocket/network'
import { createPlatform } from 'polysocket/taro'
import { beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())

/** Loads the module again, with a server. */
async function load(scenario: ServerScenario) {
  const network = createSimulatedNetwork({ scenario, settings: { latency: 5 } })
  const { modules } = createPlatform({ WebSocket: network.WebSocket })
  vi.doMock('@tarojs/taro', () => modules['@tarojs/taro'])
  return import('../src/chat.js')
}

describe('a Taro module', () => {
  it('gets an echo', async () => {
    const { ask } = await load(scenarioById('echo'))
    expect(await ask('wss://any.example/', 'ping')).toBe('ping')
  })

  it('gets the answer of a server that the test itself writes', async () => {
    const shouting: ServerScenario = {
      id: 'shouting',
      title: { en: 'Shouting', zh: '大写' },
      summary: { en: 'Answers in capitals.', zh: '以大写回复。' },
      connection(socket) {
        socket.on('message', (data) => socket.send(String(data).toUpperCase()))
      },
    }
    const { ask } = await load(shouting)
    expect(await ask('wss://any.example/', 'ping')).toBe('PING')
  })

  it('gets the answer of a server in mock-socket’s words', async () => {
    const network = createSimulatedNetwork({})
    const server = new network.servers.Server('wss://chat.example/')
    server.on('connection', (socket) => socket.on('message', () => socket.send('served')))
    const { modules } = createPlatform({ WebSocket: network.WebSocket, profile: 'h5-4' })
    vi.doMock('@tarojs/taro', () => modules['@tarojs/taro'])
    const { ask } = await import('../src/chat.js')
    expect(await ask('wss://chat.example/', 'ping')).toBe('served')
  })
})
