import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** Taro's functions for sockets; each is also a member of the default export. */
const SOCKETS = [
  'closeSocket',
  'connectSocket',
  'onSocketClose',
  'onSocketError',
  'onSocketMessage',
  'onSocketOpen',
  'sendSocketMessage',
] as const

/** The modules of Taro. */
export const modules: PlatformModules = {
  title,
  names: { '@tarojs/taro': ['default', ...SOCKETS] },
}
