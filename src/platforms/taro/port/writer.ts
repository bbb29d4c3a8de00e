import { createWriter } from '../../shared/mini-program/port/writer.ts'

/** Programs with Taro's `connectSocket`. */
export const writer = createWriter({
  over: { create: 'webSocketOverTaro', of: 'Taro' },
  load: "import Taro from '@tarojs/taro'",
  socketType: 'Taro.SocketTask',
  typesMessages: false,
  object: 'Taro',
  replaces: true,
  promises: true,
})
