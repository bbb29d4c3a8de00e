import type { Writer } from '../../port-contract.ts'

/** Programs with Weex's `webSocket` module. */
export const writer: Writer = {
  over: { create: 'webSocketOverWeex', of: "weex.requireModule('webSocket')" },
  load: '',
  socketType: 'weex.webSocket',
  make: () => "weex.requireModule('webSocket')",
  connect: (socket, { url, protocol }) =>
    `${socket}.WebSocket(${[url, protocol].filter(Boolean).join(', ')})`,
  promisesSocket: false,
  listen: (socket, event, handler) => `${socket}.on${event} = ${handler ?? 'null'}`,
  send: (socket, data) => `${socket}.send(${data})`,
  close: (socket, code, reason) =>
    `${socket}.close(${[code, reason].filter((part) => part !== undefined).join(', ')})`,
  addsListeners: false,
  answers: 'none',
  promisesAnswer: false,
  typesMessages: false,
  passesEvents: true,
  offers: 'one',
  sendsHeaders: false,
  called: {
    open: { names: ['event'] },
    message: { names: ['event'], object: { at: 0, keys: { data: 'data' } } },
    close: {
      names: ['event'],
      object: { at: 0, keys: { code: 'code', reason: 'reason', wasClean: 'wasClean' } },
    },
    error: { names: ['event'], object: { at: 0, keys: { errorText: 'data' } } },
  },
}
