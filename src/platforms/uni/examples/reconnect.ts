const url = 'wss://storm.example/?tries=2&after=10&client=gallery'

/** Connects, and comes back after each loss, every time after twice as long. */
function connect(delay: number) {
  const task = uni.connectSocket({ url, complete() {} })
  let isOver = false
  // The App reports an error alone, H5 an error and a close: only the first counts.
  const again = (why: string) => {
    if (isOver) return
    isOver = true
    console.log(`${why}: again in ${delay} ms`)
    setTimeout(() => connect(delay * 2), delay)
  }
  task.onMessage(({ data }) => {
    console.log(data)
    task.close({})
  })
  task.onError(() => again('refused'))
  task.onClose(({ code }) => (code === 1000 ? console.log('closed') : again(`closed ${code}`)))
}

connect(20)
