import type { ConnectRules } from '../../shared/mini-program/connect.ts'
import { typeName } from '../../shared/mini-program/contract.ts'

/** Default reason of `close()` in Taro's H5 client. */
export const defaultReason = 'server complete,close'

/** Failure of `send` in Taro's H5 client, misspelt there. */
export const notOpen = 'SocketTask.send:fail SocketTask.readState is not OPEN'

/** Types of options in the declarations, for the trace. */
export const types = {
  connect: 'connectSocket.Option',
  send: 'SocketTask.SendOption',
  close: 'SocketTask.CloseOption',
  sendGlobally: 'sendSocketMessage.Option',
  closeGlobally: 'closeSocket.Option',
} as const

/** Checks of `connectSocket` in `@tarojs/taro-h5` 4.2.1. */
export const h5Checks: ConnectRules = {
  type: types.connect,
  answers: 'before the return',
  refuses(url) {
    if (typeof url !== 'string')
      return `parameter error: parameter.url should be String instead of ${typeName(url)}`
    const isKnown = url.startsWith('ws://') || url.startsWith('wss://')
    return isKnown ? undefined : `request:fail invalid url "${url}"`
  },
  beyond: (limit) => `同时最多发起 ${limit} 个 socket 请求，更多请参考文档。`,
  failed: (reason) => ({ errMsg: `connectSocket:fail ${reason}` }),
  created: (socketTaskId) => ({ socketTaskId, errMsg: 'connectSocket:ok' }),
  headerText: String,
  ignored: ['method'],
}
