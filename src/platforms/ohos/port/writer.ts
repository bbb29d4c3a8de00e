import { shorthand } from '../../shared/shorthand.ts'
import type { Writer } from '../../port-contract.ts'

/** Programs with OpenHarmony's `webSocket`. */
export const writer: Writer = {
  over: { create: 'webSocketOverOhos', of: 'webSocket' },
  load: "import webSocket from '@ohos.net.webSocket'",
  socketType: 'webSocket.WebSocket',
  make: () => 'webSocket.createWebSocket()',
  connect(socket, { url, headers, protocol }, layout) {
    const options = layout(shorthand({ header: headers, protocol }))
    return `${socket}.connect(${[url, options].filter(Boolean).join(', ')})`
  },
  promisesSocket: false,
  listen: (socket, event, handler) =>
    handler === undefined ? `${socket}.off('${event}')` : `${socket}.on('${event}', ${handler})`,
  send: (socket, data, answers) => `${socket}.send(${[data, ...answers].join(', ')})`,
  close(socket, code, reason, answers, layout) {
    const options = layout(shorthand({ code, reason }))
    return `${socket}.close(${[options, ...answers].filter(Boolean).join(', ')})`
  },
  addsListeners: false,
  answers: 'error and value',
  promisesAnswer: true,
  typesMessages: true,
  passesEvents: false,
  offers: 'one',
  sendsHeaders: true,
  called: {
    open: {
      names: ['_err', 'value'],
      object: { at: 1, keys: { status: 'status', statusText: 'message' } },
    },
    message: { names: ['_err', 'value'], values: { data: 1 } },
    close: {
      names: ['_err', 'value'],
      object: { at: 1, keys: { code: 'code', reason: 'reason' } },
    },
    error: {
      names: ['err'],
      object: { at: 0, keys: { errorCode: 'code', errorData: 'data', errorText: 'message' } },
    },
    answer: {
      names: ['err', 'value'],
      object: { at: 0, keys: { failCode: 'code', failText: 'message' } },
    },
  },
}
