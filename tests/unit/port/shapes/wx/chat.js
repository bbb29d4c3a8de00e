// 聊天：连接、发送与接收
const messages = []
const socketTask = wx.connectSocket({
  url: 'wss://echo.example/',
  header: { 'content-type': 'application/json' },
  timeout: 10000,
  success: () => console.log('连接中'),
})

socketTask.onOpen(() => {
  console.log('已连接')
  socketTask.send({ data: JSON.stringify({ type: 'text', content: '你好' }) })
})
socketTask.onMessage((res) => {
  const message = JSON.parse(res.data)
  messages.push(message)
  console.log(message.content)
})
socketTask.onError((err) => console.log('连接出错', err.errMsg))
socketTask.onClose((res) => console.log('已关闭', res.code))
