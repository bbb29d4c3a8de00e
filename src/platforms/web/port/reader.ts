import type { Reader } from '../../port-contract.ts'

const STATES = {
  CONNECTING: 'constant 0',
  OPEN: 'constant 1',
  CLOSING: 'constant 2',
  CLOSED: 'constant 3',
} as const

/** Programs with the browser's `WebSocket`. */
export const reader: Reader = {
  globals: { WebSocket: 'module' },
  modules: {},
  members: {
    module: STATES,
    socket: {
      ...STATES,
      send: 'send',
      close: 'close',
      addEventListener: 'add',
      removeEventListener: 'unported',
      dispatchEvent: 'unported',
      readyState: 'state',
      binaryType: 'binaryType',
      url: 'unported',
      protocol: 'unported',
      extensions: 'unported',
      bufferedAmount: 'unported',
      onopen: 'slot open',
      onmessage: 'slot message',
      onclose: 'slot close',
      onerror: 'slot error',
    },
  },
  results: { 'new module': 'socket' },
  calls: {
    'new module': { positions: { url: 0, protocols: 1 } },
    send: { positions: { data: 0 } },
    close: { positions: { code: 0, reason: 1 } },
    add: { positions: { event: 0, handler: 1 } },
  },
  given: {
    open: [{ object: { type: '=open' } }],
    message: [{ object: { data: 'data', origin: 'origin', type: '=message' } }],
    close: [{ object: { code: 'code', reason: 'reason', wasClean: 'wasClean', type: '=close' } }],
    error: [{ object: { type: '=error' } }],
  },
  bindsThis: true,
  types: {
    globals: ['WebSocketEventMap', 'MessageEvent', 'CloseEvent', 'Event', 'BinaryType'],
    socket: ['WebSocket'],
  },
}
