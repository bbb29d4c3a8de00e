import type { Reader } from '../../port-contract.ts'

const NODE = [{ object: { code: 'failCode', message: 'failText' } }, { constant: 'true' }] as const

/** Programs with OpenHarmony's `webSocket`. */
export const reader: Reader = {
  globals: { webSocket: 'module' },
  modules: {
    '@ohos.net.webSocket': { default: 'module', '*': 'module' },
    '@kit.NetworkKit': { webSocket: 'module' },
  },
  members: {
    module: {
      default: 'module',
      createWebSocket: 'create',
      createWebSocketServer: 'unported',
      TlsProtocol: 'unported',
    },
    socket: { connect: 'connect', send: 'send', close: 'close', on: 'on', off: 'off' },
  },
  results: {
    create: 'socket',
    connect: 'promise answer',
    send: 'promise answer',
    close: 'promise answer',
  },
  calls: {
    create: {},
    connect: {
      positions: { url: 0 },
      options: { at: 1, keys: { header: 'headers', protocol: 'protocol' } },
      callback: true,
    },
    send: { positions: { data: 0 }, callback: true },
    close: { options: { at: 0, keys: { code: 'code', reason: 'reason' } }, callback: true },
    on: { positions: { event: 0, handler: 1 } },
    off: { positions: { event: 0 } },
  },
  given: {
    open: [{ constant: 'undefined' }, { object: { status: 'status', message: 'statusText' } }],
    message: [{ constant: 'undefined' }, { value: 'data' }],
    close: [{ constant: 'undefined' }, { object: { code: 'code', reason: 'reason' } }],
    error: [{ object: { code: 'errorCode', data: 'errorData', message: 'errorText' } }],
    'send.success': NODE,
    'close.success': NODE,
  },
  bindsThis: false,
  types: { globals: [], socket: ['*.WebSocket', 'webSocket.WebSocket'] },
}
