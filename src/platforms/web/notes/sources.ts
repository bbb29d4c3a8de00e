import type { Evidence } from '../../contract.ts'

export const standard: Evidence = { kind: 'document', source: 'WHATWG WebSockets Standard' }
export const browsers: Evidence = { kind: 'executed', source: 'Chromium 156, Firefox 153' }
export const taroH5: Evidence = { kind: 'executed', source: '@tarojs/taro-h5 4.2.1' }
export const ohosSource: Evidence = {
  kind: 'source',
  source: 'OpenHarmony communication_netstack, 2026-08',
}
export const quickApp: Evidence = { kind: 'source', source: 'hapjs quick-app engine, 2025-11' }
export const weexPage: Evidence = { kind: 'document', source: 'Weex, webSocket' }
