import type { Example } from '../../contract.ts'

/** Programs against servers other than echo. */
export const serverExamples: readonly Example[] = [
  {
    id: 'broadcast',
    title: { en: 'Broadcast', zh: '广播' },
    summary: {
      en: 'Two connections of one program receive each other’s messages through the server.',
      zh: '同一程序的两个连接通过服务器互相收到消息。',
    },
    file: 'broadcast.ts',
    scenario: 'broadcast',
    members: ['websocketfactory.create', 'WebSocket.onMessage', 'WebSocket.send'],
    output: ['log: second hears: is anybody there?', 'log: first hears: I am'],
  },
]
