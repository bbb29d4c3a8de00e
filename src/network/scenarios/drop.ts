import type { ServerScenario } from '../contract.ts'
import { query } from './query.ts'

/**
 * Cuts the connection after the client's first message, so that a program has seen it open.
 * `?when=open` cuts at once.
 */
export const drop: ServerScenario = {
  id: 'drop',
  title: { en: 'Drop', zh: '断线' },
  summary: {
    en: 'Cuts the connection after the first message, with no closing handshake; with ?when=open right after connecting.',
    zh: '收到第一条消息后直接断开，没有关闭握手；加上 ?when=open 则一连接就断开。',
  },
  connection(socket) {
    if (query(socket.handshake, 'when') === 'open') socket.terminate()
    else socket.on('message', () => socket.terminate())
  },
}
