import type { ServerScenario } from '../contract.ts'

/** The server of most documents' samples. */
export const echo: ServerScenario = {
  id: 'echo',
  title: { en: 'Echo', zh: '回显' },
  summary: {
    en: 'Sends every message back as it came, text and binary.',
    zh: '收到什么就原样发回什么，文本和二进制都一样。',
  },
  connection(socket) {
    socket.on('message', (data) => socket.send(data))
  },
}
