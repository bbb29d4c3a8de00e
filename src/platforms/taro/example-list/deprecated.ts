import type { Example } from '../../contract.ts'

/** Programs about the functions of before SocketTask. */
export const deprecatedExamples: readonly Example[] = [
  {
    id: 'deprecated',
    title: { en: 'The deprecated functions', zh: '已废弃的接口' },
    summary: {
      en: 'A round trip with the six functions that SocketTask replaces.',
      zh: '用 SocketTask 所取代的六个接口完成一次往返。',
    },
    file: 'deprecated.ts',
    scenario: 'echo',
    members: [
      'onSocketOpen',
      'onSocketMessage',
      'onSocketError',
      'onSocketClose',
      'sendSocketMessage',
      'closeSocket',
    ],
    output: [
      'warn: Deprecated.Please use socketTask.onOpen instead.',
      'note: taro.deprecated-on-h5',
      'warn: Deprecated.Please use socketTask.onMessage instead.',
      'note: taro.deprecated-on-h5',
      'warn: Deprecated.Please use socketTask.onError instead.',
      'note: taro.deprecated-on-h5',
      'warn: Deprecated.Please use socketTask.onClose instead.',
      'note: taro.deprecated-on-h5',
      'log: open',
      'warn: Deprecated.Please use socketTask.send instead.',
      'note: taro.deprecated-on-h5',
      'log: sendSocketMessage:ok',
      'log: message hello',
      'warn: Deprecated.Please use socketTask.close instead.',
      'note: taro.deprecated-on-h5',
      'log: close 1000 server complete,close',
    ],
  },
]
