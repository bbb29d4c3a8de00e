const waiting = ['first', 'second']

wx.onSocketOpen(({ header }) => {
  console.log('open', typeof header)
  for (const data of waiting) {
    wx.sendSocketMessage({ data }).then(({ errMsg }) => console.log(errMsg))
  }
})
wx.onSocketMessage(({ data }) => {
  console.log('message', data)
  if (data === 'second') wx.closeSocket({ success: ({ errMsg }) => console.log(errMsg) })
})
wx.onSocketError(({ errMsg }) => console.log('error', errMsg))
wx.onSocketClose(({ code, reason }) => console.log('close', code, reason))

wx.connectSocket({ url: 'wss://echo.example/' })
wx.closeSocket().catch(({ errMsg }) => console.log(errMsg))
