import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://members-only.example/' })

ws.onopen = () => console.log('open')
ws.onerror = ({ data }) => console.log(`error: ${data}`)
// A connection that could not be made is closed as well.
ws.onclose = ({ code, wasClean }) => console.log(`closed: ${code}, clean: ${wasClean}`)
