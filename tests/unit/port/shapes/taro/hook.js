import Taro from '@tarojs/taro'

async function useChat(url, onMessage) {
  const task = await Taro.connectSocket({ url, header: { token: 'secret' } })
  task.onOpen(() => task.send({ data: JSON.stringify({ type: 'join' }) }))
  task.onMessage(({ data }) => onMessage(JSON.parse(data)))
}

useChat('wss://echo.example/', (message) => console.log(message.type))
