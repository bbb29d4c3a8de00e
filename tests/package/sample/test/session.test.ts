import { createPlatform, type RaisedNote } from 'polysocket/ohos'
import { createSimulatedNetwork, scenarioById } from 'polysocket/network'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const notes: RaisedNote[] = []

/** Loads the module again, on a separate device. */
async function load(scenario: string, profile: 'documented' | 'api6' = 'documented') {
  const { WebSocket } = createSimulatedNetwork({ scenario: scenarioById(scenario) })
  const { modules } = createPlatform({ WebSocket, profile, onNote: (note) => notes.push(note) })
  vi.doMock('@ohos.net.webSocket', () => modules['@ohos.net.webSocket'])
  return import('../src/session.js')
}

beforeEach(() => {
  vi.resetModules()
  notes.length = 0
})

describe('an OpenHarmony module', () => {
  it('talks to a simulated server until that says bye', async () => {
    const { converse } = await load('greeter')
    expect(await converse('wss://any.example/', 'Hello')).toEqual(['welcome', 'Hello', 'bye'])
  })

  it('is told that it was refused', async () => {
    const { converse } = await load('refuse')
    await expect(converse('wss://any.example/', 'Hello')).rejects.toThrow(/refused: \d+/)
  })

  it('meets portability notes', async () => {
    const { modules } = createPlatform({
      WebSocket: createSimulatedNetwork({ scenario: scenarioById('echo') }).WebSocket,
      undeclared: ['ohos.permission.INTERNET'],
      onNote: (note) => notes.push(note),
    })
    const socket = modules['@ohos.net.webSocket'].default.createWebSocket()
    await expect(socket.connect('wss://any.example/')).rejects.toMatchObject({ code: 201 })
  })

  it('has no profile but the platform’s own', () => {
    const { WebSocket } = createSimulatedNetwork({})
    // @ts-expect-error There is no such profile.
    expect(() => createPlatform({ WebSocket, profile: 'api99' })).toThrow(RangeError)
  })
})
