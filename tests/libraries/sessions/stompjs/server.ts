import { Server } from 'mock-socket'

// STOMP 1.2: a command, headers, an empty line, a body, and a NUL behind it.
new Server('*', { selectProtocol: (names) => names.find((name) => name === 'v12.stomp') }).on(
  'connection',
  (socket) => {
    const subscriptions = new Map<string, string>()
    let messages = 0
    const send = (command: string, headers: Record<string, string>, body = '') => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
      socket.send(`${command}\n${lines.join('')}\n${body}\0`)
    }
    socket.on('message', (data) => {
      const [head = '', body = ''] = (data as string).replace(/\0$/, '').split('\n\n')
      const [command, ...lines] = head.split('\n')
      const headers = Object.fromEntries(lines.map((line) => line.split(':')))
      const id = subscriptions.get(headers.destination)
      if (command === 'CONNECT') send('CONNECTED', { version: '1.2', 'heart-beat': '0,0' })
      if (command === 'SUBSCRIBE') subscriptions.set(headers.destination, headers.id)
      if (command === 'SEND' && id) {
        const message = `${++messages}`
        const { destination } = headers
        send(
          'MESSAGE',
          { subscription: id, 'message-id': message, ack: message, destination },
          body,
        )
      }
      if (command === 'DISCONNECT') send('RECEIPT', { 'receipt-id': headers.receipt })
    })
  },
)
