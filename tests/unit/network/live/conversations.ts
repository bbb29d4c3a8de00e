import type { Program } from './program.ts'

/** Sends an object in the format of the JSON scenarios. */
const say = (socket: WebSocket, value: unknown) => socket.send(JSON.stringify(value))

/** Closes on the first message with the awaited text. */
const until =
  (awaited: string): Program =>
  (socket) => {
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string' && data.includes(awaited)) socket.close(1000, 'done')
    })
  }

const chats: Program = (socket, log) => {
  socket.onopen = () => {
    say(socket, { type: 'say', text: 'too early' })
    say(socket, { type: 'join', room: 'parity', name: 'Kim' })
  }
  socket.addEventListener('message', ({ data }) => {
    if (data.includes('everyone')) say(socket, { type: 'say', text: 'Is it true?' })
  })
  until('agree')(socket, log)
}

const joinsByUrl: Program = until('Hello, Kim')

const hearsItself: Program = (socket) => {
  socket.onopen = () => {
    socket.send('to all')
    socket.send(Uint8Array.of(1, 2))
  }
  socket.onmessage = ({ data }) => {
    if (typeof data !== 'string') socket.close()
  }
}

const hearsNothing: Program = (socket) => {
  socket.onopen = () => {
    socket.send('to the others')
    socket.close()
  }
}

const subscribes: Program = (socket) => {
  socket.onopen = () => {
    say(socket, { type: 'subscribe', symbols: ['ACME', 'INIT'] })
    say(socket, { type: 'unsubscribe', symbols: ['INIT'] })
    say(socket, { type: 'sell' })
  }
}

const calls: Program = (socket, log) => {
  socket.onopen = () => {
    say(socket, { id: 1, method: 'wait', params: [60] })
    say(socket, { id: 2, method: 'wait', params: [20] })
    say(socket, { id: 3, method: 'add', params: [1, 2] })
    say(socket, { id: 4, method: 'fail', params: ['on purpose'] })
    say(socket, { id: 5, method: 'sing' })
    say(socket, { method: 'add', params: [3] })
    socket.send('no JSON')
  }
  until('waited 60')(socket, log)
}

const answersTwice: Program = (socket) => {
  let answers = 0
  socket.onopen = () => socket.send('ping')
  socket.onmessage = ({ data }) => {
    if (data === 'ping' && ++answers <= 2) socket.send('pong')
  }
}

const welcomed: Program = until('welcome')

const sendsBoth: Program = (socket) => {
  let answers = 0
  socket.onopen = () => {
    socket.send('校验')
    socket.send(Uint8Array.of(1, 2, 3))
  }
  socket.onmessage = () => {
    if (++answers === 4) socket.close()
  }
}

const sendsMuch: Program = (socket, log) => {
  socket.onopen = () => {
    for (let count = 0; count < 3; count++) socket.send('x'.repeat(100))
    socket.send(new Uint8Array(200))
  }
  until('read 500')(socket, log)
}

/**
 * Closes with messages still to come: a native client of another kind delivers messages after the
 * client's own `close()`.
 */
export const leavesTheRestToBeRead: Program = (socket, log) => {
  socket.onopen = () => {
    for (let count = 0; count < 3; count++) socket.send('x'.repeat(100))
    socket.send(new Uint8Array(200))
    log(`buffered ${socket.bufferedAmount}`)
    socket.close(1000, 'all is sent')
    log(`state ${socket.readyState}`)
  }
}

const waitsForAll: Program = (socket, log) => {
  socket.onopen = () => {
    socket.send('slowly')
    socket.send(Uint8Array.of(7))
  }
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') return
    socket.close(3000, 'in time')
    log(`state ${socket.readyState}`)
  }
}

const waits: Program = () => {}

/** Programs for the conversational scenarios, each with the query of the run. */
export const conversations: Readonly<
  Record<string, readonly (readonly [query: string, Program])[]>
> = {
  rooms: [
    ['?pace=20', chats],
    ['?room=by-url&name=Kim&companions=1&pace=1', joinsByUrl],
  ],
  broadcast: [
    ['?channel=parity', hearsItself],
    ['?channel=others&self=0', hearsNothing],
  ],
  ticker: [
    ['?interval=40&count=2', subscribes],
    ['?symbols=ACME,INIT&interval=5&count=3&seed=7', waits],
  ],
  rpc: [
    ['', calls],
    ['?delay=10&lose=2', calls],
  ],
  heartbeat: [
    ['?interval=400&missed=2', answersTwice],
    ['?interval=5&missed=1&code=4001&reason=idle', waits],
  ],
  token: [
    ['', waits],
    ['?token=wrong', waits],
    ['?token=letmein', welcomed],
    ['?token=letmein&in=header', waits],
    ['?token=wrong&refuse=close', waits],
    ['?refuse=close', waits],
  ],
  binary: [
    ['', sendsBoth],
    ['?endian=little', sendsBoth],
  ],
  slow: [['?rate=10000', sendsMuch]],
  late: [
    ['?handshake=30&answer=30&close=30', waitsForAll],
    ['?handshake=0&answer=0&close=0', waitsForAll],
  ],
  storm: [
    ['?tries=1&after=20&client=parity', waits],
    ['?tries=1&status=503&client=refused', waits],
    ['?tries=0&client=calm', welcomed],
  ],
}
