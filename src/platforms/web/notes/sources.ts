import type { Evidence } from '../../contract.ts'
import { packageUrl, quickAppEngine, whatwg } from '../../shared/evidence.ts'

export { browsers } from '../../shared/evidence.ts'

/** The platform's document, source of the reference. */
export const document: Evidence = whatwg
export const taroH5: Evidence = {
  kind: 'executed',
  source: '@tarojs/taro-h5 4.2.1',
  url: packageUrl('@tarojs/taro-h5', '4.2.1'),
}
export const ohosSource: Evidence = {
  kind: 'source',
  source: 'OpenHarmony communication_netstack, 2026-08',
  url: 'https://gitcode.com/openharmony/communication_netstack',
}
export const reactNative: Evidence = {
  kind: 'source',
  source: 'react-native 0.86.3, Libraries/WebSocket/WebSocket.js',
  url: packageUrl('react-native', '0.86.3'),
}
export const reactNativeAndroid: Evidence = {
  kind: 'source',
  source: 'react-native 0.86.3, WebSocketModule.kt for Android',
  url: packageUrl('react-native', '0.86.3'),
}
export const quickApp: Evidence = { kind: 'source', ...quickAppEngine }
export const weexPage: Evidence = {
  kind: 'document',
  source: 'Weex, webSocket',
  url: 'https://github.com/apache/incubator-weex-site/blob/dc39100231aa9bb9841a8fa9722c552894072d37/docs/docs/modules/websockets.md',
}
