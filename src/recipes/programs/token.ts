// The token stands in a subprotocol. The server selects the other one, never the token.
const SERVER = 'wss://api.example/?in=protocol'
const token = 'letmein'

const connection = connect(
  SERVER,
  {
    opened: () => console.log('connected'),
    received(data) {
      console.log('received:', data)
      connection.close()
    },
    closed: (code) => console.log(`closed with ${code}`),
  },
  { protocols: [`token.${token}`] },
)
