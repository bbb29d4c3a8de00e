import { shorthand } from '../../shared/shorthand.ts'
import type { PortEvent, Writer } from '../../port-contract.ts'

const LISTENERS: Readonly<Record<PortEvent, string>> = {
  open: 'onOpen',
  message: 'onMessage',
  close: 'onClose',
  error: 'onError',
}

/** Programs with Taro's `connectSocket`. */
export const writer: Writer = {
  over: { create: 'webSocketOverTaro', of: 'Taro' },
  load: "import Taro from '@tarojs/taro'",
  socketType: 'Taro.SocketTask',
  make: ({ url, protocols, headers }, layout) =>
    `Taro.connectSocket(${layout(shorthand({ url, protocols, header: headers }))})`,
  promisesSocket: true,
  listen: (socket, event, handler) => `${socket}.${LISTENERS[event]}(${handler ?? '() => {}'})`,
  send: (socket, data, answers, layout) =>
    `${socket}.send(${layout([...shorthand({ data }), ...answers])})`,
  close: (socket, code, reason, answers, layout) =>
    `${socket}.close(${layout([...shorthand({ code, reason }), ...answers])})`,
  answers: 'three callbacks',
  promisesAnswer: true,
  state: (socket) => `${socket}.readyState`,
  constant: (socket, name) => `${socket}.${name}`,
  typesMessages: false,
  passesEvents: false,
  offers: 'list',
  sendsHeaders: true,
  called: {
    open: { names: ['result'], object: { at: 0, keys: { header: 'header' } } },
    message: { names: ['result'], object: { at: 0, keys: { data: 'data' } } },
    close: { names: ['result'], object: { at: 0, keys: { code: 'code', reason: 'reason' } } },
    error: { names: ['result'], object: { at: 0, keys: { errorText: 'errMsg' } } },
    success: {
      names: ['result'],
      object: { at: 0, keys: { sendText: 'errMsg', closeText: 'errMsg' } },
    },
    fail: { names: ['result'], object: { at: 0, keys: { failText: 'errMsg' } } },
  },
}
