import type { ScenarioDescription } from '../../contract.ts'

export const rpc: ScenarioDescription = {
  id: 'rpc',
  title: { en: 'Requests and answers', zh: '请求与应答' },
  summary: {
    en: 'JSON-RPC 2.0 with the methods add, echo, wait (milliseconds; later requests can be answered first) and fail. ?delay= delays every answer. With ?lose=3, every third request gets no answer.',
    zh: 'JSON-RPC 2.0，方法有 add、echo、wait（毫秒；后发的请求可能先得到应答）和 fail。?delay= 延迟所有应答。设置 ?lose=3 时，每三个请求中有一个没有应答。',
  },
  parameters: [
    {
      name: 'delay',
      text: {
        en: 'Milliseconds before each answer; 0 by default.',
        zh: '每次应答前的毫秒数，默认为 0。',
      },
    },
    {
      name: 'lose',
      text: {
        en: 'With n, every n-th request gets no answer; all requests are answered by default.',
        zh: '设为 n 时，每 n 个请求中有一个没有应答，默认全部应答。',
      },
    },
  ],
}
