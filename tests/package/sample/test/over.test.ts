import { createPlatform as createBlueos } from 'polysocket/blueos'
import { createSimulatedNetwork, scenarioById, type WebSocketConstructor } from 'polysocket/network'
import { createPlatform as createOhos } from 'polysocket/ohos'
import {
  taroLimits,
  webSocketOverBlueos,
  webSocketOverOhos,
  webSocketOverTaro,
  webSocketOverUni,
  webSocketOverWeex,
  webSocketOverWx,
} from 'polysocket/over'
import { createPlatform as createTaro } from 'polysocket/taro'
import { createPlatform as createUni } from 'polysocket/uni'
import { createPlatform as createWeex } from 'polysocket/weex'
import { createPlatform as createWx } from 'polysocket/wx'
import { expect, it } from 'vitest'

/** The standard's class over the API of each platform, which stands on a simulated network. */
const classes: Record<string, (WebSocket: WebSocketConstructor) => WebSocketConstructor> = {
  Taro: (WebSocket) => webSocketOverTaro(createTaro({ WebSocket }).modules['@tarojs/taro'].default),
  BlueOS: (WebSocket) =>
    webSocketOverBlueos(createBlueos({ WebSocket }).modules['@blueos.network.webSocket']),
  OpenHarmony: (WebSocket) =>
    webSocketOverOhos(createOhos({ WebSocket }).modules['@ohos.net.webSocket'].default),
  Weex: (WebSocket) =>
    webSocketOverWeex(createWeex({ WebSocket }).modules['@weex-module/webSocket']),
  WeChat: (WebSocket) => webSocketOverWx(createWx({ WebSocket }).globals.wx),
  'uni-app': (WebSocket) => webSocketOverUni(createUni({ WebSocket }).globals.uni),
}

it.each(Object.keys(classes))('a program for the web runs over %s', async (platform) => {
  const network = createSimulatedNetwork({ scenario: scenarioById('echo') })
  const WebSocket = classes[platform]!(network.WebSocket)
  const socket = new WebSocket('wss://any.example/')
  const answer = new Promise((resolve) => {
    socket.onmessage = ({ data }) => resolve(data)
  })
  socket.onopen = () => socket.send('ping')
  expect(await answer).toBe('ping')
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  socket.close(4000, 'enough')
  expect((await closed).code).toBe(4000)
})

it('what a platform lacks is data', () => {
  expect(taroLimits.connections).toBe(2)
  expect(taroLimits.lacks['refusal status']?.reason).toContain('HTTP status')
})
