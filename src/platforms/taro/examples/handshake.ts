import { connectSocket } from '@tarojs/taro'

const task = await connectSocket({
  url: 'wss://echo.example/',
  method: 'GET',
  header: { 'X-Device': 'demo', Referer: 'https://example.com/' },
})
task.onOpen(({ header }) => {
  console.log('open', header)
  task.close()
})
task.onClose(({ code }) => console.log('closed', code))
