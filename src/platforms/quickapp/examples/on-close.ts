import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://strict.example/' })

// This server answers the first message by closing.
ws.onopen = () => ws.send({ data: 'may I?' })
ws.onclose = ({ code, reason, wasClean }) => {
  console.log(`code: ${code}`)
  console.log(`reason: ${reason}`)
  console.log(`clean: ${wasClean}`)
}
