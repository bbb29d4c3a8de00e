import Taro from '@tarojs/taro'

const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
const socket = task.ws

console.log(socket instanceof WebSocket, socket.readyState === WebSocket.CONNECTING)
socket.addEventListener('open', () => {
  console.log('open', socket.binaryType)
  task.close()
})
socket.addEventListener('close', ({ code, wasClean }) => console.log('close', code, wasClean))
