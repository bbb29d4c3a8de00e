import type { PortEvent, Writer } from '../../port-contract.ts'

/** Programs with the browser's `WebSocket`. */
export const writer: Writer = {
  load: '',
  socketType: 'WebSocket',
  make: ({ url, protocols, protocol }) =>
    `new WebSocket(${[url, protocols ?? protocol].filter(Boolean).join(', ')})`,
  settle: (socket) => `${socket}.binaryType = 'arraybuffer'`,
  promisesSocket: false,
  listen: (socket, event: PortEvent, handler) => `${socket}.on${event} = ${handler ?? 'null'}`,
  send: (socket, data) => `${socket}.send(${data})`,
  close: (socket, code, reason) =>
    `${socket}.close(${[code, reason].filter((part) => part !== undefined).join(', ')})`,
  addsListeners: false,
  add: (socket, event, handler) => `${socket}.addEventListener('${event}', ${handler})`,
  answers: 'none',
  promisesAnswer: false,
  state: (socket) => `${socket}.readyState`,
  constant: (_, name) => `WebSocket.${name}`,
  canSend: (socket) => `${socket}.readyState === WebSocket.OPEN`,
  typesMessages: false,
  passesEvents: true,
  offers: 'list',
  sendsHeaders: false,
  called: {
    open: { names: ['event'] },
    message: { names: ['event'], object: { at: 0, keys: { data: 'data', origin: 'origin' } } },
    close: {
      names: ['event'],
      object: { at: 0, keys: { code: 'code', reason: 'reason', wasClean: 'wasClean' } },
    },
    error: { names: ['event'] },
  },
}
