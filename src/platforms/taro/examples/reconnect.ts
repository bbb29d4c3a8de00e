import Taro from '@tarojs/taro'

const url = 'wss://storm.example/?tries=2&after=10&client=gallery'

/** Connects, and comes back after each loss, every time after twice as long. */
async function connect(delay: number) {
  const task = await Taro.connectSocket({ url })
  task.onMessage(({ data }) => {
    console.log(data)
    task.close()
  })
  task.onClose(({ code, reason }) => {
    if (code !== 1012) return console.log('closed', code)
    console.log(`closed ${code}, ${reason}: again in ${delay} ms`)
    setTimeout(() => connect(delay * 2), delay)
  })
}

connect(20)
