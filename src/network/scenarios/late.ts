import type { ServerScenario } from '../contract.ts'
import { queryNumber } from './query.ts'

const DEFAULT_DELAY = 300

// Taken now, because the program that meets the scenario may replace globals.
const { Promise } = globalThis

/** A server that answers everything in the end, for what a client does in the meantime. */
export const late: ServerScenario = {
  id: 'late',
  title: { en: 'Late', zh: '迟缓' },
  summary: {
    en: 'Echoes, but takes its time: ?handshake=300 milliseconds for the handshake, ?answer=300 for each message, ?close=300 for the answer to the client’s closing.',
    zh: '原样发回消息，但每一步都很慢：握手 ?handshake=300 毫秒，每条消息 ?answer=300 毫秒，应答客户端的关闭 ?close=300 毫秒。',
  },
  parameters: [
    {
      name: 'handshake',
      text: {
        en: 'Milliseconds until the handshake is answered; 300 by default.',
        zh: '应答握手前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'answer',
      text: {
        en: 'Milliseconds until a message comes back; 300 by default.',
        zh: '发回消息前的毫秒数，默认为 300。',
      },
    },
    {
      name: 'close',
      text: {
        en: 'Milliseconds until the client’s Close frame is answered; 300 by default.',
        zh: '应答客户端关闭帧前的毫秒数，默认为 300。',
      },
    },
  ],
  handshake(handshake, timers) {
    const delay = queryNumber(handshake, 'handshake') ?? DEFAULT_DELAY
    return new Promise((resolve) => timers.after(delay, () => resolve({ accept: true })))
  },
  connection(socket) {
    const delay = queryNumber(socket.handshake, 'answer') ?? DEFAULT_DELAY
    socket.closeDelay = queryNumber(socket.handshake, 'close') ?? DEFAULT_DELAY
    socket.on('message', (data) => {
      socket.after(delay, () => socket.send(data))
    })
  },
}
