import type Taro from '@tarojs/taro'
import type { WebSocketConstructor } from '../../web-socket.ts'

/** Taro's only module; the functions are also named exports. */
export interface Modules {
  readonly '@tarojs/taro': typeof Taro & {
    readonly __esModule: true
    readonly default: typeof Taro
  }
}

/** Further globals of an H5 page. */
export interface Globals {
  readonly WebSocket: WebSocketConstructor
}
