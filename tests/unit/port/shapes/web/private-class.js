class Feed {
  #socket
  #listeners = new Set()

  constructor(url) {
    this.#socket = new WebSocket(url)
    this.#socket.onopen = () => this.#socket.send('subscribe')
    this.#socket.onmessage = ({ data }) => this.#emit(data)
    this.#socket.onerror = () => this.#emit('error')
  }

  #emit(text) {
    for (const listener of this.#listeners) listener(text)
  }

  listen(listener) {
    this.#listeners.add(listener)
  }
}

const feed = new Feed('wss://echo.example/')
feed.listen((text) => console.log(text))
