const task = wx.connectSocket({
  url: 'wss://echo.example/',
  header: { 'X-Device': 'demo', Referer: 'https://example.com/' },
  protocols: ['chat', 'superchat'],
  tcpNoDelay: true,
  perMessageDeflate: false,
  forceCellularNetwork: false,
  timeout: 5000,
})

task.onOpen(({ header, profile }) => {
  console.log('open', typeof header, profile)
  task.close({})
})
task.onClose(({ code }) => console.log('closed', code))
