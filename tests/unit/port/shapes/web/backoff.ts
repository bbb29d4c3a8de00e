type Listener<T> = (value: T) => void
class Emitter<Events extends Record<string, unknown>> {
  private readonly listeners = new Map<keyof Events, Set<Listener<any>>>()
  on<K extends keyof Events>(name: K, listener: Listener<Events[K]>): () => void {
    const set = this.listeners.get(name) ?? new Set()
    set.add(listener)
    this.listeners.set(name, set)
    return () => set.delete(listener)
  }
  protected emit<K extends keyof Events>(name: K, value: Events[K]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(value)
  }
}
class Client extends Emitter<{ open: void; text: string; closed: number }> {
  private ws: WebSocket | null = null
  private attempts = 0
  constructor(
    private readonly url: string,
    private readonly most = 3,
  ) {
    super()
  }
  open(): void {
    this.ws = new WebSocket(this.url)
    this.ws.onopen = () => {
      this.attempts = 0
      this.emit('open', undefined)
    }
    this.ws.onmessage = (event) => this.emit('text', String(event.data))
    this.ws.onclose = ({ code }) => {
      this.emit('closed', code)
      if (code !== 1000 && this.attempts++ < this.most)
        setTimeout(() => this.open(), 50 * 2 ** this.attempts)
    }
  }
  say(text: string): void {
    this.ws?.send(text)
  }
  stop(): void {
    this.ws?.close(1000, 'bye')
  }
}
const client = new Client('wss://echo.example/')
client.on('open', () => client.say('hello'))
client.on('text', (text) => {
  console.log(text)
  client.stop()
})
client.on('closed', (code) => console.log('closed', code))
client.open()
