const socket = new WebSocket('wss://greeter.example/')

const print = ({ data }: MessageEvent) => console.log('listener', data)
socket.addEventListener('message', print)
socket.addEventListener('message', ({ data }) => console.log('once', data), { once: true })
socket.onmessage = () => console.log('replaced, so never called')
socket.onmessage = ({ data }) => {
  console.log('onmessage', data)
  if (data === 'welcome') socket.send('hello')
  if (data === 'hello') socket.removeEventListener('message', print)
  if (data === 'bye') socket.close()
}
socket.addEventListener('close', ({ code }) => console.log('close', code))
