import WebSocketAsPromised from 'websocket-as-promised'

const socket = new WebSocketAsPromised('ws://websocket-as-promised.example/', {
  packMessage: (data) => JSON.stringify(data),
  unpackMessage: (data) => JSON.parse(data as string),
  attachRequestId: (data, id) => ({ id, ...data }),
  extractRequestId: (data) => data?.id,
})
socket.onUnpackedMessage.addListener((data) => console.log(`message ${JSON.stringify(data)}`))
await socket.open()
console.log(`opened ${socket.isOpened}`)
const answers = await Promise.all(
  [3, 1, 2].map((value) => socket.sendRequest({ double: value }, { requestId: `r${value}` })),
)
console.log(`answers ${JSON.stringify(answers)}`)
const event = await socket.close(3000, 'read')
console.log(`closed ${event.code} ${event.reason} ${event.wasClean}`)
console.log('done')
