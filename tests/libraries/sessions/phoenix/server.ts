import { Server } from 'mock-socket'

// Phoenix channels 2.0: [join reference, reference, topic, event, payload].
new Server('*').on('connection', (socket) => {
  socket.on('message', (data) => {
    const [join, ref, topic, event, payload] = JSON.parse(data as string)
    const send = (...message: unknown[]) => socket.send(JSON.stringify(message))
    const reply = (status: string, response: object) =>
      send(join, ref, topic, 'phx_reply', { status, response })
    if (event === 'phx_join') reply('ok', { members: [payload.as, 'bob'] })
    else if (event === 'say') {
      send(join, null, topic, 'said', { text: `${payload.text} to all` })
      reply('ok', {})
    } else if (event === 'fail') reply('error', { reason: 'not allowed' })
    else reply('ok', {})
  })
})
