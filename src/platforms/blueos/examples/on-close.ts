import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://strict.example/' })

// This server answers the first message by closing.
ws.onOpen = () => ws.send({ data: 'may I?' })
ws.onClose = ({ code, reason, wasClean }) => {
  console.log(`code: ${code}`)
  console.log(`reason: ${reason}`)
  console.log(`clean: ${wasClean}`)
}
