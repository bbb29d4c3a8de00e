function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  let isOpen = false
  let isOver = false
  const end = (code: number) => {
    if (!isOver) on.closed(code)
    isOver = true
  }
  const task = wx.connectSocket({ url, protocols, header, fail: () => setTimeout(end, 0, 1006) })
  task.onOpen(() => {
    isOpen = true
    on.opened()
  })
  task.onMessage(({ data }) => on.received(data))
  task.onClose(({ code }) => end(code))
  // A refused connection can report an error and no close.
  task.onError(() => isOpen || setTimeout(end, 0, 1006))
  return {
    send: (data) => task.send({ data, fail: ({ errMsg }) => console.error(errMsg) }),
    close: (code = 1000) => task.close({ code }),
  }
}
