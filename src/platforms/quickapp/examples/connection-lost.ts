import websocketfactory from '@system.websocketfactory'

const ws = websocketfactory.create({ url: 'wss://lift.example/' })

ws.onopen = () => ws.send({ data: 'entering the lift' })
ws.onerror = () => console.log('never called: the connection had been open')
ws.onclose = ({ code, wasClean }) => console.log(`lost: ${code}, clean: ${wasClean}`)
