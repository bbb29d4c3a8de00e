import type { Reader } from '../../port-contract.ts'

/** Programs with Weex's `webSocket` module. */
export const reader: Reader = {
  globals: { weex: 'root' },
  modules: { '@weex-module/webSocket': { default: 'socket', '*': 'socket' } },
  members: {
    root: { requireModule: 'load' },
    socket: {
      WebSocket: 'connect',
      send: 'send',
      close: 'close',
      onopen: 'slot open',
      onmessage: 'slot message',
      onclose: 'slot close',
      onerror: 'slot error',
    },
  },
  results: { load: 'socket' },
  calls: {
    load: {},
    connect: { positions: { url: 0, protocol: 1 } },
    send: { positions: { data: 0 } },
    close: { positions: { code: 0, reason: 1 } },
    'slot open': { positions: { handler: 0 } },
    'slot message': { positions: { handler: 0 } },
    'slot close': { positions: { handler: 0 } },
    'slot error': { positions: { handler: 0 } },
  },
  loads: 'webSocket',
  given: {
    open: [{ object: {} }],
    message: [{ object: { data: 'data' } }],
    close: [{ object: { code: 'code', reason: 'reason', wasClean: 'wasClean' } }],
    error: [{ object: { data: 'errorText' } }],
  },
  bindsThis: false,
  types: { globals: [], socket: ['weex.webSocket'] },
}
