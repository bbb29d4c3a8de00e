import type { WebSocketConstructor } from '../../../src/package/over.ts'

export * from '../../../src/package/over.ts'

/** Server of the suite. */
const SERVER = 'ws://server.example/live/'

/** Runs sessions as a program of a device: no class of a browser but the socket's. */
export async function program(
  WebSocket: WebSocketConstructor,
  log: (line: string) => void,
  isBinary: boolean,
): Promise<void> {
  await exchange(WebSocket, log, isBinary)
  await endings(WebSocket, log)
  await mistakes(WebSocket, log)
  log('done')
}

async function exchange(WebSocket: WebSocketConstructor, log: Log, isBinary: boolean) {
  const socket = new WebSocket(`${SERVER}protocol`, 'chat')
  socket.addEventListener('message', ({ data, origin }) => log(`agreed ${data}, from ${origin}`))
  await next(socket, 'message')
  log(`opened ${socket.protocol} ${socket.url} ${socket.readyState}`)
  await closed(socket, 4000, 'bye', log)

  const echo = new WebSocket('WS://Server.example:80/live/./echo')
  echo.binaryType = 'arraybuffer'
  echo.onmessage = ({ data }) => log(`handler ${read(data)}`)
  const removed = () => log('removed')
  echo.addEventListener('message', removed)
  echo.addEventListener('message', () => log('once'), { once: true })
  echo.addEventListener('message', { handleEvent: ({ type }) => log(`object ${type}`) })
  echo.removeEventListener('message', removed)
  await next(echo, 'open')
  const payloads = isBinary
    ? ['你好 \u{1f600}', new Uint8Array([1, 2, 255])]
    : ['你好 \u{1f600}', 'x']
  for (const payload of payloads) {
    echo.send(payload)
    await next(echo, 'message')
  }
  await closed(echo, undefined, undefined, log)
}

async function endings(WebSocket: WebSocketConstructor, log: Log) {
  const ended = new WebSocket(`${SERVER}close?code=4001&reason=%E5%A4%9F%E4%BA%86`)
  report(await next(ended, 'close'), log)
  const refused = new WebSocket(`${SERVER}refuse`)
  refused.onerror = ({ type }) => log(`${type} ${refused.readyState}`)
  report(await next(refused, 'close'), log)
  const dropped = new WebSocket(`${SERVER}drop`)
  report(await next(dropped, 'close'), log)
}

async function mistakes(WebSocket: WebSocketConstructor, log: Log) {
  const thrown = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      log(String(error))
    }
  }
  thrown(() => new WebSocket('ws://server.example:port/'))
  thrown(() => new WebSocket('mailto:someone@server.example'))
  thrown(() => new WebSocket(`${SERVER}echo`, ['a', 'a']))
  const socket = new WebSocket(`${SERVER}echo`)
  thrown(() => socket.send('too early'))
  thrown(() => socket.close(1001))
  socket.onopen = () => {
    throw new Error('of a handler')
  }
  await next(socket, 'open')
  await closed(socket, 1000, '', log)
}

type Log = (line: string) => void

const next = <Type extends keyof WebSocketEventMap>(socket: WebSocket, type: Type) =>
  new Promise<WebSocketEventMap[Type]>((resolve) =>
    socket.addEventListener(type, resolve, { once: true }),
  )

async function closed(socket: WebSocket, code?: number, reason?: string, log: Log = () => {}) {
  const event = next(socket, 'close')
  socket.close(code, reason)
  report(await event, log)
}

const report = ({ type, code, reason, wasClean }: CloseEvent, log: Log) =>
  log(`${type} ${code} '${reason}' ${wasClean}`)

const read = (data: unknown): string =>
  typeof data === 'string' ? data : `bytes ${new Uint8Array(data as ArrayBuffer).join(' ')}`
