import type { Evidence } from '../../contract.ts'

/** The page "WebSocket" of Taro's documents. */
export const page: Evidence = { kind: 'document', source: 'Taro, WebSocket' }
export const types: Evidence = { kind: 'types', source: '@tarojs/taro 4.2.1, websocket.d.ts' }
/** Read in the source of Taro's H5 client. */
export const h5Source: Evidence = { kind: 'source', source: '@tarojs/taro-h5 1.3.46 – 4.2.1' }
/** Seen when Taro's H5 client was run. */
export const h5Run: Evidence = { kind: 'executed', source: '@tarojs/taro-h5 4.2.1' }
export const reactNative: Evidence = { kind: 'source', source: '@tarojs/taro-rn 4.2.0' }
export const miniProgram: Evidence = { kind: 'source', source: '@tarojs/shared 4.2.1' }
export const weChat: Evidence = { kind: 'document', source: 'WeChat mini programs, SocketTask' }
export const browsers: Evidence = { kind: 'executed', source: 'Chromium 156, Firefox 153' }
/** Undocumented behavior, chosen by the project. */
export const chosen: Evidence = { kind: 'assumed', source: 'undocumented' }
