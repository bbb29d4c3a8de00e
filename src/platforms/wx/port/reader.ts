import { createReader, FUNCTIONS } from '../../shared/mini-program/port/reader.ts'

/** Programs with `wx.connectSocket`. */
export const reader = createReader({
  globals: { wx: 'module' },
  modules: {},
  types: { globals: ['WechatMiniprogram'], socket: ['WechatMiniprogram.SocketTask'] },
  functions: FUNCTIONS,
  dropped: [
    'tcpNoDelay',
    'perMessageDeflate',
    'timeout',
    'forceCellularNetwork',
    'method',
    'data',
    'dataType',
  ],
  replaces: false,
  promises: false,
  ofOpening: { profile: 'timings' },
})
