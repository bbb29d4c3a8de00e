import { io } from 'socket.io-client'

const socket = io('ws://socket.io-client.example/chat', {
  transports: ['websocket'],
  auth: { token: 'secret' },
  reconnectionDelay: 20,
  randomizationFactor: 0,
})
let connected = 0
socket.on('connect', async () => {
  console.log(`connect ${socket.id} recovered ${socket.recovered}`)
  if (++connected === 1) {
    socket.emit('say', 'hello', { to: 'all' })
    const answer = await socket.timeout(60_000).emitWithAck('add', 2, 3)
    console.log(`ack ${answer}`)
    socket.emit('break')
  } else {
    socket.disconnect()
  }
})
socket.on('said', (text, from) => console.log(`said ${text} ${JSON.stringify(from)}`))
socket.on('bytes', (bytes) => console.log(`bytes ${new Uint8Array(bytes).join(' ')}`))
socket.on('disconnect', (reason) => {
  console.log(`disconnect ${reason}`)
  if (reason === 'io client disconnect') console.log('done')
})
