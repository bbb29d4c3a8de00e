import { ABNORMAL, NO_STATUS } from '../../client/close-frame.ts'
import type { ScenarioServer, ServerSocket } from '../contract.ts'
import { cutReason, sendableOr } from './close-frame.ts'
import { query, queryNumber } from './query.ts'
import { onTrigger } from './trigger.ts'

const DEFAULT_CODE = 4000
const DEFAULT_REASON = 'closed by the server'

/** Closes after the client's first message, so a program has seen the connection open. */
export const close: ScenarioServer = {
  connection: (socket) => onTrigger(socket, () => closeWith(socket)),
}

function closeWith(socket: ServerSocket) {
  const code = queryNumber(socket.handshake, 'code')
  const reason = cutReason(query(socket.handshake, 'reason') ?? DEFAULT_REASON)
  if (code === NO_STATUS) socket.close()
  else if (code === ABNORMAL) socket.terminate()
  else socket.close({ code: sendableOr(code, DEFAULT_CODE), reason })
}
