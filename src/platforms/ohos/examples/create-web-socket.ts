import webSocket from '@ohos.net.webSocket'

const ws = webSocket.createWebSocket()
for (const method of ['connect', 'send', 'close', 'on', 'off'] as const) {
  console.log(`${method}: ${typeof ws[method]}`)
}

const other = webSocket.createWebSocket()
console.log('a new object each time:', ws !== other)
