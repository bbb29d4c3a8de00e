import { Server } from 'mock-socket'

// Phoenix channels 1.0, with Supabase's own payloads.
new Server('*').on('connection', (socket) => {
  socket.on('message', (data) => {
    const { topic, event, payload, ref, join_ref } = JSON.parse(data as string)
    const send = (message: object) => socket.send(JSON.stringify({ topic, join_ref, ...message }))
    const response = event === 'phx_join' ? { postgres_changes: [] } : {}
    send({ ref, event: 'phx_reply', payload: { status: 'ok', response } })
    if (event === 'broadcast') send({ ref: null, event, payload })
  })
})
