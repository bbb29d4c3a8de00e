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
      'note: taro.deprecated-on-h5',
      'log: open',
      'log: sendSocketMessage:ok',
      'log: message hello',
      'log: close 1000 server complete,close',
    ],
  },
]
