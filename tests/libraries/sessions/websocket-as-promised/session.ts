import WebSocketAsPromised from 'websocket-as-promised'

const socket = new WebSocketAsPromised('ws://websocket-as-promised.example/', {
  packMessage: (data) => JSON.stringify(data),
  unpackMessage: (data) => JSON.parse(data as string),
  attachRequestId: (data, id) => ({ id, ...data }),
  extractRequestId: (data) => data?.id,
})
// The library calls listeners in a timer, which may fire before or after the last answer resolves.
const heard = new Promise<void>((resolve) => {
  let messages = 0
  socket.onUnpackedMessage.addListener((data) => {
    console.log(`message ${JSON.stringify(data)}`)
    if (++messages === 3) resolve()
  })
})
await socket.open()
console.log(`opened ${socket.isOpened}`)
const answers = await Promise.all(
  [3, 1, 2].map((value) => socket.sendRequest({ double: value }, { requestId: `r${value}` })),
)
await heard
console.log(`answers ${JSON.stringify(answers)}`)
const event = await socket.close(3000, 'read')
console.log(`closed ${event.code} ${event.reason} ${event.wasClean}`)
console.log('done')
