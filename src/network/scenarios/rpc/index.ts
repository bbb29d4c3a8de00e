import type { ScenarioServer } from '../../contract.ts'
import { sendJson } from '../json.ts'
import { queryNumber } from '../query.ts'
import { call } from './methods.ts'
import { readRequest } from './request.ts'

/** Requests and answers linked only by ids (JSON-RPC 2.0, without batches). */
export const rpc: ScenarioServer = {
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
