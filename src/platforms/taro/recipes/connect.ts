import Taro from '@tarojs/taro'

function connect(url: string, on: Listeners, offer: Offer = {}): Connection {
  const { protocols, headers: header } = offer
  const opening = Taro.connectSocket({ url, protocols, header })
  opening.then(
    (task) => {
      task.onOpen(() => on.opened())
      task.onMessage(({ data }) => on.received(data))
      task.onClose(({ code }) => on.closed(code ?? 1006))
    },
    () => on.closed(1006),
  )
  return {
    send: (data) =>
      void opening.then((task) => task.send({ data })).catch(({ errMsg }) => console.error(errMsg)),
    close: (code = 1000) => void opening.then((task) => task.close({ code })),
  }
}
