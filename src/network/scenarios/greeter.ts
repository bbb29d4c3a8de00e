import type { ServerScenario } from '../contract.ts'

/**
 * Takes the lead in a short conversation. Its `bye` is what the full sample of the OpenHarmony
 * document waits for before it closes, and comes in answer to that sample's only message.
 */
export const greeter: ServerScenario = {
  id: 'greeter',
  title: { en: 'Greeter', zh: '问候' },
  summary: {
    en: 'Says “welcome” on connection, sends every message back and then says “bye”.',
    zh: '连接后先发“welcome”，之后原样发回每条消息，再发“bye”。',
  },
  connection(socket) {
    socket.send('welcome')
    socket.on('message', (data) => {
      socket.send(data)
      socket.send('bye')
    })
  },
}
