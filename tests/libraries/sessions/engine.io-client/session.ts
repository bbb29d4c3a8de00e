import { Socket } from 'engine.io-client'

const socket = new Socket('ws://engine.io-client.example', { transports: ['websocket'] })
socket.binaryType = 'arraybuffer'
socket.on('open', () => {
  console.log(`open ${socket.transport.name} ${socket.id}`)
  socket.send('hello')
  socket.send(new Uint8Array([1, 2, 250]))
})
socket.on('ping', () => console.log('ping'))
socket.on('data', (data) => {
  console.log(`data ${typeof data === 'string' ? data : new Uint8Array(data).join(' ')}`)
  if (data === 'after the pong') socket.close()
})
socket.on('close', (reason) => {
  console.log(`close ${reason}`)
  console.log('done')
})
