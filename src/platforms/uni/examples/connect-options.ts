const task = uni.connectSocket({
  url: 'wss://echo.example/',
  header: { 'X-Device': 'demo', Referer: 'https://example.com/' },
  protocols: ['chat', 'superchat'],
  method: 'GET',
  multiple: true,
  complete() {},
})

task.onOpen(({ header }) => {
  console.log('open', typeof header)
  task.close({})
})
task.onClose(({ code }) => console.log('closed', code))
