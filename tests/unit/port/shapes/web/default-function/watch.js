export default (socket) => {
  socket.addEventListener('open', () => socket.send('hello'))
  socket.addEventListener('message', (event) => console.log(event.data))
}
