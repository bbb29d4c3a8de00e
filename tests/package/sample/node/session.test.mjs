import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as blueos from 'polysocket/blueos'
import { createSimulatedNetwork, scenarioById } from 'polysocket/network'
import { provideModules } from 'polysocket/node'
import * as ohos from 'polysocket/ohos'
import * as taro from 'polysocket/taro'

/** Provides every module over one network. */
function provide(scenario) {
  const { WebSocket } = createSimulatedNetwork({ scenario: scenarioById(scenario) })
  const modules = {
    ...ohos.createPlatform({ WebSocket }).modules,
    ...taro.createPlatform({ WebSocket }).modules,
    ...blueos.createPlatform({ WebSocket }).modules,
  }
  provideModules(modules)
  return modules
}

test('Node’s own import finds the platforms’ modules', async () => {
  const modules = provide('echo')
  const { given, ask } = await import('./session.mjs')
  assert.equal(given.webSocket, modules['@ohos.net.webSocket'].default)
  assert.equal(given.fromKit, given.webSocket)
  assert.equal(given.Taro.connectSocket, given.connectSocket)
  assert.equal(given.factory, modules['@blueos.network.webSocket'])
  assert.equal(await ask('wss://any.example/', 'ping'), 'ping')
})

test('a later import gets what was provided later', async () => {
  provide('greeter')
  const { ask } = await import('./session.mjs?greeter')
  assert.equal(await ask('wss://any.example/', 'ping'), 'welcome')
})
