function connect(url: string, on: Listeners): Connection {
  const connection = template.connectSocket({
    url,
    open: () => on.opened(),
    message: (data) => on.received(data),
    close: (code) => on.closed(code),
  })
  return {
    send: (data) => connection.send(data as string),
    close: () => connection.close(),
  }
}
