import { Server } from 'mock-socket'

new Server('*', {
  selectProtocol: (names) => names.find((name) => name === 'actioncable-v1-json'),
}).on('connection', (socket) => {
  const send = (message: object) => socket.send(JSON.stringify(message))
  let secret = false
  send({ type: 'welcome' })
  socket.on('message', (data) => {
    const { command, identifier, data: body } = JSON.parse(data as string)
    if (command === 'subscribe') {
      const isSecret = JSON.parse(identifier).channel === 'SecretChannel'
      secret ||= isSecret
      send({ identifier, type: isSecret ? 'reject_subscription' : 'confirm_subscription' })
    }
    // Both answers come before the message, whichever was asked for first.
    if (command === 'message') send({ identifier, message: { text: JSON.parse(body).text } })
  })
})
