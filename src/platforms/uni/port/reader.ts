import { createReader, FUNCTIONS } from '../../shared/mini-program/port/reader.ts'

/** Programs with `uni.connectSocket`. */
export const reader = createReader({
  globals: { uni: 'module' },
  modules: {},
  types: { globals: ['UniApp'], socket: ['UniApp.SocketTask'] },
  functions: FUNCTIONS,
  dropped: ['method', 'multiple', 'timeout'],
  needsCallback: true,
  conditional: true,
  replaces: false,
  promises: false,
})
