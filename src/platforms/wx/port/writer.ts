import { createWriter } from '../../shared/mini-program/port/writer.ts'

/** Programs with `wx.connectSocket`. */
export const writer = createWriter({
  over: { create: 'webSocketOverWx', of: 'wx' },
  load: '',
  socketType: 'WechatMiniprogram.SocketTask',
  typesMessages: true,
  object: 'wx',
  replaces: false,
  promises: false,
  ofOpening: { timings: 'profile' },
})
