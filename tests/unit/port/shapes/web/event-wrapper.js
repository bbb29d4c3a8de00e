/** The events of a connection under names of the program's own. */
function createEmitter() {
  const handlers = {}
  return {
    on(name, handler) {
      handlers[name] = [...(handlers[name] ?? []), handler]
    },
    emit(name, value) {
      for (const handler of handlers[name] ?? []) handler(value)
    },
  }
}

const emitter = createEmitter()
const ws = new WebSocket('wss://echo.example/')
ws.addEventListener('open', () => {
  emitter.emit('ready')
  ws.send(JSON.stringify({ type: 'chat', text: 'hello' }))
})
ws.addEventListener('message', (event) => {
  const { type, text } = JSON.parse(event.data)
  emitter.emit(type, text)
})
ws.addEventListener('close', () => emitter.emit('gone'))

emitter.on('ready', () => console.log('ready'))
emitter.on('chat', (text) => console.log(text))
