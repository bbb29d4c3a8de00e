import websocketfactory from '@blueos.network.webSocket'

// Both connections hear what either says, but not what they say themselves.
const url = 'wss://broadcast.example/?channel=gallery&self=0'
const first = websocketfactory.create({ url })
first.onOpen = () => {
  const second = websocketfactory.create({ url })
  second.onOpen = () => first.send({ data: 'is anybody there?' })
  second.onMessage = ({ data }) => {
    console.log(`second hears: ${data}`)
    second.send({ data: 'I am' })
  }
  first.onMessage = ({ data }) => {
    console.log(`first hears: ${data}`)
    first.close()
    second.close()
  }
}
