import type { Text } from '../../src/text.ts'

/** The initial server script for a user: greets, and echoes until a `bye` arrives. */
export const starter: Text = {
  en: `import { Server } from 'mock-socket'

// Without a URL the server answers every connection of the program.
const server = new Server()

server.on('connection', (socket, request) => {
  console.log('connected:', request.url, request.protocols, request.headers)
  socket.send('hello')

  socket.on('message', (data) => {
    if (data === 'bye') socket.close({ code: 1000, reason: 'bye' })
    else socket.send(data)
  })

  socket.on('close', ({ code, reason }) => {
    console.log('closed:', code, reason)
  })
})
`,
  zh: `import { Server } from 'mock-socket'

// 不写地址，程序发起的所有连接都由它应答。
const server = new Server()

server.on('connection', (socket, request) => {
  console.log('已连接：', request.url, request.protocols, request.headers)
  socket.send('hello')

  socket.on('message', (data) => {
    if (data === 'bye') socket.close({ code: 1000, reason: 'bye' })
    else socket.send(data)
  })

  socket.on('close', ({ code, reason }) => {
    console.log('已关闭：', code, reason)
  })
})
`,
}
