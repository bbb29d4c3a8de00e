const connect = (name: string) =>
  uni.connectSocket({ url: `wss://echo.example/?${name}`, complete() {} })

const first = connect('first')
first.onOpen(() => {
  const second = connect('second')
  second.onOpen(() => {
    // The functions outside tasks act on the first connection that has not ended.
    uni.sendSocketMessage({ data: 'hello' })
  })
  second.onMessage(({ data }) => {
    console.log('second', data)
    uni.closeSocket()
  })
  second.onClose(() => console.log('second closed'))
})
first.onMessage(({ data }) => {
  console.log('first', data)
  first.close({})
})
first.onClose(() => {
  console.log('first closed')
  uni.sendSocketMessage({ data: 'hello again' })
})
