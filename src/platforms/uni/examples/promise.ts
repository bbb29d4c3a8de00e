const url = 'wss://echo.example/'

// Without a callback the call returns a promise, and the task is out of reach.
const promise: unknown = uni.connectSocket({ url })
console.log('a promise:', promise instanceof Promise, 'onOpen' in (promise as object))
promise instanceof Promise && promise.then((result) => console.log('resolved', result))

// Any callback makes it return the task.
const task = uni.connectSocket({ url, complete() {} })
task.onOpen(() => {
  console.log('the second connection is open')
  task.close({})
})
task.onClose(() => uni.closeSocket())
