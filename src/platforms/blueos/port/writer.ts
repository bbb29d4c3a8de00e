import { shorthand } from '../../shared/shorthand.ts'
import type { PortEvent, Writer } from '../../port-contract.ts'

const HANDLERS: Readonly<Record<PortEvent, string>> = {
  open: 'onOpen',
  message: 'onMessage',
  close: 'onClose',
  error: 'onError',
}

/** Programs with vivo BlueOS's `websocketfactory`. */
export const writer: Writer = {
  over: { create: 'webSocketOverBlueos', of: 'websocketfactory' },
  load: "import websocketfactory from '@blueos.network.webSocket'",
  socketType: 'ReturnType<typeof websocketfactory.create>',
  make: ({ url, protocols, headers }, layout) =>
    `websocketfactory.create(${layout(shorthand({ url, protocols, header: headers }))})`,
  promisesSocket: false,
  listen: (socket, event, handler) => `${socket}.${HANDLERS[event]} = ${handler ?? 'null'}`,
  send: (socket, data, answers, layout) =>
    `${socket}.send(${layout([...shorthand({ data }), ...answers])})`,
  close: (socket, code, reason, answers, layout) =>
    `${socket}.close(${layout([...shorthand({ code, reason }), ...answers])})`,
  answers: 'three callbacks',
  promisesAnswer: false,
  typesMessages: true,
  passesEvents: false,
  offers: 'list',
  sendsHeaders: true,
  called: {
    open: { names: [] },
    message: { names: ['result'], object: { at: 0, keys: { data: 'data' } } },
    close: {
      names: ['result'],
      object: { at: 0, keys: { code: 'code', reason: 'reason', wasClean: 'wasClean' } },
    },
    error: { names: ['result'], object: { at: 0, keys: { errorText: 'data' } } },
    success: { names: [] },
    fail: { names: ['data', 'code'], values: { failText: 0, failCode: 1 } },
  },
}
