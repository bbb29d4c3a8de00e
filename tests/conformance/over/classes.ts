import type * as over from '../../../src/package/over.ts'
import type { WebSocketConstructor } from '../../../src/web-socket.ts'
import type { Modules, PlatformUnderId } from './platforms.ts'

type CreateClass = (code: typeof over, modules: Modules) => WebSocketConstructor

/** How a program creates the class, by platform. */
export const classes: Readonly<Record<PlatformUnderId, CreateClass>> = {
  taro: ({ webSocketOverTaro }, modules) => webSocketOverTaro(modules['@tarojs/taro'].default),
  blueos: ({ webSocketOverBlueos }, modules) =>
    webSocketOverBlueos(modules['@blueos.network.webSocket']),
  quickapp: ({ webSocketOverQuickApp }, modules) =>
    webSocketOverQuickApp(modules['@system.websocketfactory']),
  ohos: ({ webSocketOverOhos }, modules) =>
    webSocketOverOhos(modules['@ohos.net.webSocket'].default),
  wx: ({ webSocketOverWx }, { wx }) => webSocketOverWx(wx),
  uni: ({ webSocketOverUni }, { uni }) => webSocketOverUni(uni),
  weex: ({ webSocketOverWeex }, modules) => webSocketOverWeex(modules['@weex-module/webSocket']),
}
