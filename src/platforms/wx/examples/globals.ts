const waiting = ['first', 'second']
const sendNext = () =>
  wx.sendSocketMessage({ data: waiting.shift()! }).then(({ errMsg }) => console.log(errMsg))

wx.onSocketOpen(({ header }) => {
  console.log('open', typeof header)
  sendNext()
})
wx.onSocketMessage(({ data }) => {
  console.log('message', data)
  if (waiting.length > 0) sendNext()
  else wx.closeSocket({ success: ({ errMsg }) => console.log(errMsg) })
})
wx.onSocketError(({ errMsg }) => console.log('error', errMsg))
wx.onSocketClose(({ code, reason }) => console.log('close', code, reason))

wx.connectSocket({ url: 'wss://echo.example/' })
wx.closeSocket().catch(({ errMsg }) => console.log(errMsg))
