import type { ServerScenario } from '../../contract.ts'
import { sendJson } from '../json.ts'
import { queryNumber } from '../query.ts'
import { call } from './methods.ts'
import { readRequest } from './request.ts'

/** Requests and answers that only their ids tie together (JSON-RPC 2.0, without batches). */
export const rpc: ServerScenario = {
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
  connection(socket) {
    const delay = queryNumber(socket.handshake, 'delay') ?? 0
    const lose = queryNumber(socket.handshake, 'lose') ?? 0
    let count = 0
    socket.on('message', (data) => {
      const request = readRequest(data)
      if (lose > 0 && ++count % lose === 0) return
      const { wait, ...outcome } =
        'error' in request ? { wait: 0, error: request.error } : call(request)
      // A request without an id is a notification and wants no answer.
      if (request.id === undefined) return
      const answer = { jsonrpc: '2.0', id: request.id, ...outcome }
      if (delay + wait > 0) socket.after(delay + wait, () => sendJson(socket, answer))
      else sendJson(socket, answer)
    })
  },
}
