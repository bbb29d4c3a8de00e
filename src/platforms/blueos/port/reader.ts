import type { Reader } from '../../port-contract.ts'

const CALLBACKS = { success: 'success', fail: 'fail', complete: 'complete' } as const

/** Programs with vivo BlueOS's `websocketfactory`. */
export const reader: Reader = {
  globals: { websocketfactory: 'module' },
  modules: {
    '@blueos.network.webSocket': { default: 'module', '*': 'module', create: 'create' },
  },
  members: {
    module: { default: 'module', create: 'create' },
    socket: {
      send: 'send',
      close: 'close',
      onOpen: 'slot open',
      onMessage: 'slot message',
      onClose: 'slot close',
      onError: 'slot error',
    },
  },
  results: { create: 'socket', send: 'promise answer', close: 'promise answer' },
  calls: {
    create: { options: { at: 0, keys: { url: 'url', protocols: 'protocols', header: 'headers' } } },
    send: { options: { at: 0, keys: { data: 'data', ...CALLBACKS } } },
    close: { options: { at: 0, keys: { code: 'code', reason: 'reason', ...CALLBACKS } } },
  },
  given: {
    open: [],
    message: [{ object: { data: 'data' } }],
    close: [{ object: { code: 'code', reason: 'reason', wasClean: 'wasClean' } }],
    error: [{ object: { data: 'errorText' } }],
    'send.success': [],
    'send.fail': [{ value: 'failText' }, { value: 'failCode' }],
    'send.complete': [],
    'close.success': [],
    'close.fail': [{ value: 'failText' }, { value: 'failCode' }],
    'close.complete': [],
  },
  bindsThis: true,
  types: { globals: [], socket: ['*.WebSocket'] },
}
