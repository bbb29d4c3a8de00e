const socket = weex.requireModule('webSocket')
const events = { message: [], close: [] }
const emit = (name, value) => events[name].forEach((each) => each(value))
socket.WebSocket('wss://echo.example/', '')
socket.onopen = () => socket.send('hello')
socket.onmessage = (e) => emit('message', e.data)
socket.onclose = (e) => emit('close', e.code)
socket.onerror = (e) => console.log('error')
events.message.push((data) => {
  console.log(data)
  socket.close(1000, 'over')
})
events.close.push((code) => console.log('closed', code))
