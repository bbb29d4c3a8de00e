const url = 'wss://close.example/?code=4002&reason=maintenance'
const task = uni.connectSocket({ url, complete() {} })

task.onOpen(() => task.send({ data: 'are you there?' }))
task.onError(() => console.log('error'))
task.onClose(({ code, reason }) => console.log('closed', code, reason))
