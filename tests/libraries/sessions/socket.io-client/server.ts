import { Server } from 'mock-socket'

// Socket.IO 5 over Engine.IO 4: `40` connects to a namespace, `42` is an event, `43` its answer,
// `451-` an event with one attachment, which follows as a message of its own.
let connections = 0
new Server('*').on('connection', (socket) => {
  const number = ++connections
  socket.send(`0{"sid":"e${number}","upgrades":[],"pingInterval":25000,"pingTimeout":20000}`)
  socket.on('message', (data) => {
    const [, type, id, json] = /^4([02])\/chat,(\d*)(.*)$/.exec(data as string) ?? []
    if (type === '0') return socket.send(`40/chat,{"sid":"s${number}"}`)
    if (type !== '2') return
    const [event, ...args] = JSON.parse(json!)
    if (event === 'say') {
      socket.send(`42/chat,${JSON.stringify(['said', ...args])}`)
      socket.send('451-/chat,["bytes",{"_placeholder":true,"num":0}]')
      socket.send(new Uint8Array([7, 8, 9]))
    }
    if (event === 'add') socket.send(`43/chat,${id}[${args[0] + args[1]}]`)
    if (event === 'break') socket.terminate()
  })
})
