import type Taro from '@tarojs/taro'
import type { Shim } from '../contract.ts'
import { createConnectSocket } from './implementation/connect-socket.ts'
import { createDeprecated, createInert } from './implementation/deprecated.ts'
import * as profiles from './implementation/profiles.ts'
import { createServices, type Services } from './implementation/services.ts'

/** Taro as its document describes it. */
function documentedTaro(services: Services) {
  const { functions, follow } = createDeprecated(services)
  const connectSocket = createConnectSocket(services, profiles.documented, follow)
  return { connectSocket, ...functions } satisfies typeof Taro
}

/** Taro as its H5 client ships; it keeps the names of the document, not all of its promises. */
function h5Taro(services: Services) {
  const connectSocket = createConnectSocket(services, profiles.h5)
  return { connectSocket, ...createInert(services) } satisfies Record<keyof typeof Taro, unknown>
}

/**
 * Taro in a browser. `WebSocket` is there as well, as on every H5 page, so that a program can
 * compare `readyState` with its constants.
 */
export const shim: Shim = (host) => {
  const services = createServices(host)
  const taro = host.profile === 'h5-4' ? h5Taro(services) : documentedTaro(services)
  return {
    modules: { '@tarojs/taro': { __esModule: true, default: taro, ...taro } },
    globals: { WebSocket: host.WebSocket },
  }
}
