import websocketfactory from '@blueos.network.webSocket'

const ws = websocketfactory.create({ url: 'wss://members-only.example/' })

ws.onOpen = () => console.log('open')
ws.onError = ({ data }) => console.log(`error: ${data}`)
// A connection that could not be made is closed as well.
ws.onClose = ({ code, wasClean }) => console.log(`closed: ${code}, clean: ${wasClean}`)
