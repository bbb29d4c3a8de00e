import type { Reader } from '../../port-contract.ts'

const DEPRECATED = {
  onSocketOpen: 'unported',
  onSocketMessage: 'unported',
  onSocketError: 'unported',
  onSocketClose: 'unported',
  sendSocketMessage: 'unported',
  closeSocket: 'unported',
} as const

const FUNCTIONS = { connectSocket: 'create', ...DEPRECATED } as const
const CALLBACKS = { success: 'success', fail: 'fail', complete: 'complete' } as const

/** Programs with Taro's `connectSocket`. */
export const reader: Reader = {
  globals: { Taro: 'module' },
  modules: { '@tarojs/taro': { default: 'module', '*': 'module', ...FUNCTIONS } },
  members: {
    module: { default: 'module', ...FUNCTIONS },
    socket: {
      CONNECTING: 'constant 0',
      OPEN: 'constant 1',
      CLOSING: 'constant 2',
      CLOSED: 'constant 3',
      readyState: 'state',
      ws: 'unported',
      send: 'send',
      close: 'close',
      onOpen: 'listen open',
      onMessage: 'listen message',
      onClose: 'listen close',
      onError: 'listen error',
    },
  },
  results: { create: 'promise socket', send: 'promise answer', close: 'promise answer' },
  calls: {
    create: {
      options: {
        at: 0,
        keys: { url: 'url', protocols: 'protocols', header: 'headers', ...CALLBACKS },
      },
    },
    send: { options: { at: 0, keys: { data: 'data', ...CALLBACKS } } },
    close: { options: { at: 0, keys: { code: 'code', reason: 'reason', ...CALLBACKS } } },
    'listen open': { positions: { handler: 0 } },
    'listen message': { positions: { handler: 0 } },
    'listen close': { positions: { handler: 0 } },
    'listen error': { positions: { handler: 0 } },
  },
  given: {
    open: [{ object: { header: 'header' } }],
    message: [{ object: { data: 'data' } }],
    close: [{ object: { code: 'code', reason: 'reason' } }],
    error: [{ object: { errMsg: 'errorText' } }],
    'send.success': [{ object: { errMsg: 'sendText' } }],
    'send.fail': [{ object: { errMsg: 'failText' } }],
    'send.complete': [{ object: { errMsg: 'sendText' } }],
    'close.success': [{ object: { errMsg: 'closeText' } }],
    'close.fail': [{ object: { errMsg: 'failText' } }],
    'close.complete': [{ object: { errMsg: 'closeText' } }],
    'create.success': [{ object: { socketTaskId: 'taskId', errMsg: 'createText' } }],
    'create.fail': [{ object: { errMsg: 'failText' } }],
    'create.complete': [{ object: { errMsg: 'createText' } }],
  },
  bindsThis: false,
  types: { globals: [], socket: ['*.SocketTask', 'Taro.SocketTask'] },
}
