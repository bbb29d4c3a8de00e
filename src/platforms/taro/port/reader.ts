import { createReader, FUNCTIONS } from '../../shared/mini-program/port/reader.ts'

/** Programs with Taro's `connectSocket`. */
export const reader = createReader({
  globals: { Taro: 'module' },
  modules: { '@tarojs/taro': { default: 'module', '*': 'module', ...FUNCTIONS } },
  types: { globals: [], socket: ['*.SocketTask', 'Taro.SocketTask'] },
  functions: { default: 'module', ...FUNCTIONS },
  ofTask: { ws: 'unported' },
  dropped: [],
  replaces: true,
  promises: true,
  tellsTask: true,
})
