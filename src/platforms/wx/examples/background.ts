let task = connect()

function connect() {
  const next = wx.connectSocket({ url: 'wss://echo.example/' })
  next.onOpen(() => {
    console.log('open')
    next.send({ data: 'anything new?' })
  })
  next.onMessage(({ data }) => console.log('received', data))
  next.onClose(({ code, reason }) => console.log('closed', code, reason))
  return next
}

wx.onAppHide(() => {
  console.log('hidden')
  task.send({ data: 'away', fail: ({ errMsg }) => console.log('fail', errMsg) })
})

wx.onAppShow(() => {
  console.log('shown')
  task = connect()
  task.onMessage(() => task.close({ code: 1000, reason: 'up to date' }))
})
