const handlers: Record<string, ((data: string) => void)[]> = {}
const on = (type: string, handler: (data: string) => void) => {
  ;(handlers[type] ??= []).push(handler)
}
let task: WechatMiniprogram.SocketTask
function connect() {
  task = wx.connectSocket({ url: 'wss://echo.example/', fail: (e) => console.log(e.errMsg) })
  task.onOpen(() => task.send({ data: JSON.stringify({ type: 'hello', data: 'x' }) }))
  task.onMessage((result) => {
    const message = JSON.parse(result.data as string)
    handlers[message.type]?.forEach((handler) => handler(message.data))
  })
  task.onClose((result) => console.log('closed', result.code))
}
on('hello', (data) => {
  console.log(data)
  task.close({})
})
connect()
