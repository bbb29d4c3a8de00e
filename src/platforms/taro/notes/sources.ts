import type { Evidence } from '../../contract.ts'
import { packageUrl } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

/** The platform's document, source of the reference. */
export const document: Evidence = {
  kind: 'document',
  source: 'Taro 1.x, WebSocket',
  url: 'https://docs.taro.zone/docs/1.x/apis/network/socket/connectSocket/',
}
export const types: Evidence = {
  kind: 'types',
  source: '@tarojs/taro 4.2.1, websocket.d.ts',
  url: packageUrl('@tarojs/taro', '4.2.1'),
}
/** Read in the source of Taro's H5 client. */
export const h5Source: Evidence = {
  kind: 'source',
  source: '@tarojs/taro-h5 1.3.46 – 4.2.1',
  url: packageUrl('@tarojs/taro-h5', '4.2.1'),
}
/** Seen when Taro's H5 client was run. */
export const h5Run: Evidence = {
  kind: 'executed',
  source: '@tarojs/taro-h5 4.2.1',
  url: packageUrl('@tarojs/taro-h5', '4.2.1'),
}
export const reactNative: Evidence = {
  kind: 'source',
  source: '@tarojs/taro-rn 4.2.0',
  url: packageUrl('@tarojs/taro-rn', '4.2.0'),
}
export const miniProgram: Evidence = {
  kind: 'source',
  source: '@tarojs/shared 4.2.1',
  url: packageUrl('@tarojs/shared', '4.2.1'),
}
/** Names and events of the components. */
export const components: Evidence = {
  kind: 'types',
  source: '@tarojs/components 4.2.1',
  url: packageUrl('@tarojs/components', '4.2.1'),
}
export const weChat: Evidence = {
  kind: 'document',
  source: 'WeChat mini programs, SocketTask',
  url: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.html',
}
/** Read in an open re-implementation of WeChat's API. */
export { container } from '../../shared/evidence.ts'
