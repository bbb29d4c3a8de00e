const socket = new WebSocket('wss://rooms.example/?pace=20')
const say = (text: string) => socket.send(JSON.stringify({ type: 'say', text }))

socket.onopen = () => {
  socket.send(JSON.stringify({ type: 'join', room: 'gallery', name: 'You' }))
}
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data)
  if (message.type === 'joined') console.log('here:', message.members.join(', '))
  if (message.type === 'presence') console.log(`${message.name} ${message.event}s`)
  if (message.type !== 'say') return
  console.log(`${message.name}: ${message.text}`)
  if (message.text === 'Hi, everyone.') say('Shall we talk?')
  if (message.text === 'I agree with Ada.') socket.close(1000, 'see you')
}
socket.onclose = ({ code, reason }) => console.log('close', code, reason)
