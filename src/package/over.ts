export type { ClientLimits, CodeRange, Limit } from '../client/limits.ts'
export {
  blueosLimits,
  quickAppLimits,
  webSocketOverBlueos,
  webSocketOverQuickApp,
  type BlueosFactory,
  type BlueosSocket,
  type QuickAppFactory,
  type QuickAppSocket,
} from '../over/quick-app.ts'
export { ohosLimits, webSocketOverOhos, type OhosApi, type OhosSocket } from '../over/ohos.ts'
export { taroLimits, webSocketOverTaro, type TaroApi, type TaroSocketTask } from '../over/taro.ts'
export { uniLimits, webSocketOverUni, type UniApi, type UniSocketTask } from '../over/uni.ts'
export { webSocketOverWeex, weexLimits, type WeexModule } from '../over/weex.ts'
export { webSocketOverWx, wxLimits, type WxApi, type WxSocketTask } from '../over/wx.ts'
export type { HandshakeOptions, WebSocketConstructor } from '../web-socket.ts'
