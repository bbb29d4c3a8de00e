function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  let isOpen = false
  let isOver = false
  const end = (code: number) => {
    if (!isOver) on.closed(code)
    isOver = true
  }
  // A callback makes the call return the task.
  const task = uni.connectSocket({ url, protocols, header, fail: () => setTimeout(end, 0, 1006) })
  task.onOpen(() => {
    isOpen = true
    on.opened()
  })
  task.onMessage(({ data }) => on.received(data))
  task.onClose(({ code }) => end(code))
  // The App reports an error and no close for a refused connection.
  task.onError(() => isOpen || setTimeout(end, 0, 1006))
  return {
    send: (data) => task.send({ data, fail: ({ errMsg }) => console.error(errMsg) }),
    close: (code = 1000) => task.close({ code }),
  }
}
