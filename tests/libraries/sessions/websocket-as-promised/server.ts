import { Server } from 'mock-socket'

// Answers out of order: what was asked last comes first.
new Server('*').on('connection', (socket) => {
  const asked: { id: string; double: number }[] = []
  socket.on('message', (data) => {
    asked.push(JSON.parse(data as string))
    if (asked.length < 3) return
    for (const { id, double } of asked.reverse()) {
      socket.send(JSON.stringify({ id, result: double * 2 }))
    }
  })
})
