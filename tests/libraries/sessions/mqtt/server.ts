import { Server } from 'mock-socket'

// MQTT 3.1.1, packets of less than 128 bytes: a type, a length, and what the type says.
const number = (bytes: Uint8Array, at: number) => bytes[at]! * 256 + bytes[at + 1]!

new Server('*', { selectProtocol: () => 'mqtt' }).on('connection', (socket) => {
  let pending = new Uint8Array()
  const packet = (type: number, body: readonly number[]) =>
    socket.send(new Uint8Array([type, body.length, ...body]))
  const take = (type: number, body: Uint8Array) => {
    if (type >> 4 === 1) packet(0x20, [0, 0])
    if (type >> 4 === 8) packet(0x90, [body[0]!, body[1]!, 0])
    if (type >> 4 === 3) {
      const topic = body.subarray(0, 2 + number(body, 0))
      const qos = (type >> 1) & 3
      const rest = body.subarray(topic.length + (qos > 0 ? 2 : 0))
      if (qos === 1) packet(0x40, [...body.subarray(topic.length, topic.length + 2)])
      packet(0x30, [...topic, ...rest])
    }
  }
  socket.on('message', (data) => {
    pending = new Uint8Array([...pending, ...new Uint8Array(data as ArrayBuffer)])
    while (pending.length >= 2 && pending.length >= 2 + pending[1]!) {
      const end = 2 + pending[1]!
      take(pending[0]!, pending.slice(2, end))
      pending = pending.slice(end)
    }
  })
})
