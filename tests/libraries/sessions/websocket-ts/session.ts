import { ArrayQueue, ConstantBackoff, WebsocketBuilder, WebsocketEvent } from 'websocket-ts'

const socket = new WebsocketBuilder('ws://websocket-ts.example/')
  .withBackoff(new ConstantBackoff(20))
  .withBuffer(new ArrayQueue())
  .build()
socket.addEventListener(WebsocketEvent.open, () => console.log('open'))
socket.addEventListener(WebsocketEvent.retry, (_, { detail }) =>
  console.log(`retry ${detail.retries}`),
)
socket.addEventListener(WebsocketEvent.reconnect, () => {
  console.log('reconnect')
  socket.send('hello')
})
socket.addEventListener(WebsocketEvent.message, (_, { data }) => {
  console.log(`message ${data}`)
  if (data === 'echo hello') socket.close(1000, 'enough')
})
socket.addEventListener(WebsocketEvent.close, (_, { code }) => {
  console.log(`close ${code}`)
  if (code === 1000) console.log('done')
})
socket.send('kept until it is open')
