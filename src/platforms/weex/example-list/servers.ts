import type { Example } from '../../contract.ts'

/** Programs for servers with more behavior than an echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'ticker',
    title: { en: 'Ticker', zh: '行情' },
    summary: {
      en: 'Subscribes to two prices and receives them until the server closes.',
      zh: '订阅两个代码的价格，一直接收到服务器关闭连接。',
    },
    file: 'ticker.ts',
    scenario: 'ticker',
    members: ['webSocket.onmessage', 'webSocket.send', 'webSocket.onclose'],
    output: [
      'note: weex.assignment-native-vue',
      'log: subscribed: ACME, INIT',
      'log: 1: ACME 144.54',
      'log: 1: INIT 69.65',
      'log: 2: ACME 143.89',
      'log: 2: INIT 69.57',
      'log: 3: ACME 143.07',
      'log: 3: INIT 69.76',
      'log: closed: 1000, end of trading',
    ],
  },
]
