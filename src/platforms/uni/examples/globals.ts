const waiting = ['first', 'second']
const sendNext = () =>
  uni.sendSocketMessage({ data: waiting.shift()! }).then(({ errMsg }) => console.log(errMsg))

uni.onSocketOpen(() => {
  console.log('open')
  sendNext()
})
uni.onSocketMessage(({ data }) => {
  console.log('message', data)
  if (waiting.length > 0) sendNext()
  else uni.closeSocket({ success: ({ errMsg }) => console.log(errMsg) })
})
uni.onSocketError(({ errMsg }) => console.log('error', errMsg))
uni.onSocketClose(({ code, reason }) => console.log('close', code, reason))

uni.connectSocket({ url: 'wss://echo.example/' })
uni.closeSocket().catch(({ errMsg }) => console.log(errMsg))
