/** Creates a program to receive so many messages at full speed, a last message, and then close. */
export const manyMessages = (count: number) =>
  ({
    platform: 'web',
    files: {
      'main.ts': `const socket = new WebSocket('wss://a.example/')
socket.onmessage = ({ data }) => data === 'end' && socket.close()`,
      'server.ts': `import { Server } from 'mock-socket'
new Server().on('connection', (client) => {
  let sent = 0
  const more = () => {
    for (let burst = 0; burst < 2000 && sent < ${count}; burst++) client.send('message number ' + ++sent)
    if (sent < ${count}) setTimeout(more)
    else client.send('end')
  }
  more()
})`,
    },
    server: { scenario: 'custom' },
  }) as const
