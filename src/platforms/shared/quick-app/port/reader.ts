import type { Reader } from '../../../port-contract.ts'
import type { Family } from '../family.ts'

const CALLBACKS = { success: 'success', fail: 'fail', complete: 'complete' } as const

/** Returns how programs with the family's `websocketfactory` are read. */
export const familyReader = ({
  feature,
  handlers: { open, message, close, error },
}: Family<string>): Reader => ({
  globals: { websocketfactory: 'module' },
  modules: {
    [`@${feature}`]: { default: 'module', '*': 'module', create: 'create' },
  },
  members: {
    module: { default: 'module', create: 'create' },
    socket: {
      send: 'send',
      close: 'close',
      [open]: 'slot open',
      [message]: 'slot message',
      [close]: 'slot close',
      [error]: 'slot error',
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
})
