export type { ClientLimits, CodeRange, Limit } from '../client/limits.ts'
export {
  blueosLimits,
  webSocketOverBlueos,
  type BlueosFactory,
  type BlueosSocket,
} from '../over/blueos.ts'
export { ohosLimits, webSocketOverOhos, type OhosApi, type OhosSocket } from '../over/ohos.ts'
export { taroLimits, webSocketOverTaro, type TaroApi, type TaroSocketTask } from '../over/taro.ts'
export { webSocketOverWeex, weexLimits, type WeexModule } from '../over/weex.ts'
export type { HandshakeOptions, WebSocketConstructor } from '../web-socket.ts'
