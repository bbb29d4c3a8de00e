import type { HostileProgram } from '../program.ts'

/** Clients with endless retries. */
export const storms: readonly HostileProgram[] = [
  {
    id: 'reconnect-when-closed',
    scenario: 'close',
    ends: 'stopped',
    code: `const connect = () => {
  const socket = new WebSocket('wss://echo.example/')
  socket.onclose = connect
}
connect()`,
  },
  {
    id: 'reconnect-when-refused',
    scenario: 'refuse',
    ends: 'stopped',
    code: `const connect = () => { new WebSocket('wss://echo.example/').onclose = connect }
connect()`,
  },
  {
    id: 'reconnect-twice',
    scenario: 'refuse',
    ends: 'stopped',
    code: `const connect = () => {
  const socket = new WebSocket('wss://echo.example/')
  socket.onerror = connect
  socket.onclose = connect
}
connect()`,
  },
  {
    id: 'reconnect-live',
    live: true,
    ends: 'stopped',
    code: `const connect = () => {
  const socket = new WebSocket('wss://echo.example/')
  socket.onopen = () => socket.close()
  socket.onclose = connect
}
connect()`,
  },
  {
    id: 'server-that-storms',
    scenario: 'storm',
    code: `for (let i = 0; i < 20; i++) {
  const socket = new WebSocket('wss://echo.example/?rate=100000&count=1000000')
  socket.onmessage = ({ data }) => console.log(data)
}`,
  },
  {
    id: 'taro-reconnects',
    platform: 'taro',
    scenario: 'refuse',
    ends: 'stopped',
    code: `import Taro from '@tarojs/taro'
const connect = () => Taro.connectSocket({ url: 'wss://echo.example/' }).then((task) => {
  task.onClose(connect)
  task.onError(connect)
}, connect)
connect()`,
  },
]
