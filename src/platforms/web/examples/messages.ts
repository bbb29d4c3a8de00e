const socket = new WebSocket('wss://greeter.example/')

socket.onmessage = ({ data, origin }) => {
  console.log(data, origin.startsWith('ws'))
  if (data === 'welcome') {
    socket.send('hello')
    console.log('bufferedAmount', socket.bufferedAmount)
  }
  if (data === 'bye') socket.close()
}
