import { connectSocket, sendSocketMessage } from './utils/websocket.js'

connectSocket('wss://echo.example/', (data) => console.log('received', data))
setTimeout(() => sendSocketMessage('later'), 200)
