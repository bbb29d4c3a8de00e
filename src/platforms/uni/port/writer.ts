import { createWriter } from '../../shared/mini-program/port/writer.ts'

/** Programs with `uni.connectSocket`. */
export const writer = createWriter({
  over: { create: 'webSocketOverUni', of: 'uni' },
  load: '',
  socketType: 'UniApp.SocketTask',
  typesMessages: false,
  object: 'uni',
  callback: 'complete() {}',
  replaces: false,
  promises: false,
})
