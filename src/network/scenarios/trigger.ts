import type { ScenarioParameter, ServerSocket } from '../contract.ts'
import { query, queryNumber } from './query.ts'

/** When a scenario does the one thing that it does. */
export const triggerParameters: readonly ScenarioParameter[] = [
  {
    name: 'when',
    text: {
      en: '“message”, the default, waits for the first message; “open” does it right after connecting.',
      zh: '默认为 message，等到第一条消息；open 表示一连接就进行。',
    },
  },
  {
    name: 'after',
    text: {
      en: 'Milliseconds to wait from then on; 0 by default.',
      zh: '此后再等待的毫秒数，默认为 0。',
    },
  },
]

/** Does something once, at the moment that the query of the URL names. */
export function onTrigger(socket: ServerSocket, action: () => void): void {
  const { handshake } = socket
  const delay = queryNumber(handshake, 'after') ?? 0
  let done = false
  const begin = () => {
    if (done) return
    done = true
    if (delay > 0) socket.after(delay, action)
    else action()
  }
  if (query(handshake, 'when') === 'open') begin()
  else socket.on('message', begin)
}
