import type { ScenarioDescription } from '../../contract.ts'

export const rpc: ScenarioDescription = {
  id: 'rpc',
  title: { en: 'Requests and answers', zh: '请求与应答' },
  summary: {
    en: 'JSON-RPC 2.0 with the methods add, echo, wait (milliseconds, so that later requests are answered first) and fail. ?delay= holds up every answer, ?lose=3 forgets every third request.',
    zh: 'JSON-RPC 2.0，方法有 add、echo、wait（毫秒，因此后发的请求可能先得到应答）和 fail。?delay= 推迟所有应答，?lose=3 每三个请求丢掉一个。',
  },
  parameters: [
    {
      name: 'delay',
      text: {
        en: 'Milliseconds until a request is answered; 0 by default.',
        zh: '应答请求前的毫秒数，默认为 0。',
      },
    },
    {
      name: 'lose',
      text: {
        en: 'Every so-many-th request is never answered; none by default.',
        zh: '每隔这么多个请求就有一个得不到应答，默认没有。',
      },
    },
  ],
}
