import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://tunnel.example/' })

ws.onOpen = () => ws.send({ data: 'entering a tunnel' })
ws.onError = () => console.log('never called: the connection had been open')
ws.onClose = ({ code, wasClean }) => console.log(`lost: ${code}, clean: ${wasClean}`)
