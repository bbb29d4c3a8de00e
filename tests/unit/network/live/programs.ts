import { conversations, leavesTheRestToBeRead } from './conversations.ts'
import type { Program } from './program.ts'

/** Logs the exception of a failing call, as a line of a trace. */
function attempt(call: () => unknown, log: (line: string) => void): void {
  try {
    call()
    log('no exception')
  } catch (error) {
    log(`throws ${(error as Error).name}: ${(error as Error).message}`)
  }
}

const sendsHello: Program = (socket) => {
  socket.onopen = () => socket.send('hello')
}

/** Sends text and binary and closes when all have come back. */
const exchanges: Program = (socket) => {
  let answers = 0
  socket.onopen = () => {
    socket.send('你好')
    socket.send(Uint8Array.of(1, 2, 3))
    socket.send('')
  }
  socket.onmessage = () => {
    if (++answers === 3) socket.close(1000, 'done')
  }
}

const closesOnBye: Program = (socket) => {
  socket.onopen = () => socket.send('Hello, server!')
  socket.onmessage = ({ data }) => {
    if (data === 'bye') socket.close()
  }
}

const losesPatience: Program = (socket) => {
  socket.onopen = () => socket.close(4001, 'enough')
}

const waits: Program = () => {}

/** Programs by scenario, with the queries of each run. */
export const programs: Readonly<Record<string, readonly (readonly [query: string, Program])[]>> = {
  echo: [
    ['', exchanges],
    ['?room=1', losesPatience],
  ],
  greeter: [['', closesOnBye]],
  close: [
    ['', sendsHello],
    ['?code=4321&reason=%E5%86%8D%E8%A7%81', sendsHello],
    ['?code=1005', sendsHello],
    ['?code=1006', sendsHello],
    ['?code=1011&reason=', sendsHello],
    ['?when=open', waits],
    ['?when=open&after=20', waits],
  ],
  refuse: [
    ['', waits],
    ['?status=503', waits],
  ],
  drop: [
    ['', sendsHello],
    ['?when=open', waits],
  ],
  silent: [['', losesPatience]],
  ...conversations,
}

/** Performs actions on a connection before the connection is open. */
const startsTooEarly: Program = (socket, log) => {
  attempt(() => socket.send('too early'), log)
  log(`buffered ${socket.bufferedAmount}`)
  socket.onopen = () => socket.close()
}

const givesUpAtOnce: Program = (socket, log) => {
  socket.close(4000, 'changed my mind')
  log(`state ${socket.readyState}`)
}

const sendsAndCloses: Program = (socket, log) => {
  socket.onopen = () => {
    socket.send('one')
    socket.send('two')
    log(`buffered ${socket.bufferedAmount}`)
    socket.close(1000, 'flush')
    socket.send('three')
    log(`buffered ${socket.bufferedAmount}`)
  }
}

const closesWrongly: Program = (socket, log) => {
  socket.onopen = () => {
    for (const code of [999, 1001, 1006, 2999, 5000, Number.NaN]) {
      attempt(() => socket.close(code), log)
    }
    attempt(() => Reflect.apply(socket.close, socket, ['abc']), log)
    attempt(() => socket.close(1000, '再'.repeat(42)), log)
    attempt(() => Reflect.apply(socket.send, socket, []), log)
    log(`state ${socket.readyState}`)
    socket.close()
  }
}

const throwsInListeners: Program = (socket, log) => {
  socket.onopen = () => {
    socket.addEventListener('message', () => log('second listener'))
    socket.send('x')
  }
  socket.onmessage = () => {
    socket.close()
    attempt(() => socket.send('y'), log)
  }
}

const logsTasks: Program = (socket, log) => {
  for (const type of ['open', 'message', 'close']) {
    socket.addEventListener(type, () => {
      void Promise.resolve().then(() => log(`microtask of ${type}`))
    })
  }
  socket.addEventListener('open', () => socket.send('bye'))
  socket.addEventListener('message', ({ data }) => {
    if (data === 'bye') socket.close()
  })
}

/**
 * Programs beyond the scope of another native client: exceptions, states and messages lost during
 * closing.
 */
export const strictPrograms: typeof programs = {
  echo: [
    ['', startsTooEarly],
    ['', givesUpAtOnce],
    ['', sendsAndCloses],
    ['', closesWrongly],
    ['', throwsInListeners],
    ['', logsTasks],
  ],
  greeter: [
    ['', logsTasks],
    ['', sendsAndCloses],
  ],
  close: [
    ['', sendsAndCloses],
    ['?when=open', logsTasks],
    ['?when=open&code=1001', givesUpAtOnce],
  ],
  refuse: [
    ['', startsTooEarly],
    ['', givesUpAtOnce],
  ],
  drop: [['', logsTasks]],
  silent: [['', sendsAndCloses]],
  slow: [['?rate=10000', leavesTheRestToBeRead]],
}

export const show = (data: unknown) =>
  typeof data === 'string' ? data : `[${new Uint8Array(data as ArrayBuffer).join()}]`

/**
 * Runs a program to the end of the connection.
 *
 * @returns The events and the logged lines, in order.
 */
export async function run(socket: WebSocket, program: Program): Promise<string[]> {
  const seen: string[] = []
  socket.binaryType = 'arraybuffer'
  socket.addEventListener('open', () => seen.push(`open '${socket.protocol}'`))
  socket.addEventListener('message', ({ data }) => seen.push(`message ${show(data)}`))
  socket.addEventListener('error', () => seen.push('error'))
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', ({ code, reason, wasClean }) => {
      seen.push(`close ${code} '${reason}' ${wasClean ? 'clean' : 'unclean'}`)
      resolve()
    })
  })
  program(socket, (line) => seen.push(line))
  await closed
  return seen
}
