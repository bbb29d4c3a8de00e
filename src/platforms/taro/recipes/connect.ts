import Taro from '@tarojs/taro'

function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  let isOver = false
  const end = (code: number) => {
    if (!isOver) on.closed(code)
    isOver = true
  }
  const opening = Taro.connectSocket({ url, protocols, header })
  opening.then(
    (task) => {
      task.onOpen(() => on.opened())
      task.onMessage(({ data }) => on.received(data))
      task.onClose(({ code }) => end(code ?? 1006))
      // On a device, a refused connection reports an error and no close.
      task.onError(() => task.readyState === 1 || setTimeout(end, 0, 1006))
    },
    () => end(1006),
  )
  return {
    send: (data) =>
      void opening.then((task) => task.send({ data })).catch(({ errMsg }) => console.error(errMsg)),
    close: (code = 1000) => void opening.then((task) => task.close({ code })),
  }
}
