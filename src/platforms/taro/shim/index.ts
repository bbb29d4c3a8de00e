import type Taro from '@tarojs/taro'
import type { Shim } from '../../contract.ts'
import { createConnectSocket } from './connect-socket.ts'
import { createDeprecated, createInert } from './deprecated.ts'
import * as profiles from './behaviour.ts'
import { createServices, type Services } from './services.ts'

/** Creates Taro's API as documented. */
function documentedTaro(services: Services) {
  const { functions, follow } = createDeprecated(services)
  const connectSocket = createConnectSocket(services, profiles.documented, follow)
  return { connectSocket, ...functions } satisfies typeof Taro
}

/**
 * Creates Taro's API of the H5 client, with the document's names but not all documented behavior.
 */
function h5Taro(services: Services) {
  const connectSocket = createConnectSocket(services, profiles.h5)
  return { connectSocket, ...createInert(services) } satisfies Record<keyof typeof Taro, unknown>
}

/**
 * Creates Taro's API in a browser. `WebSocket` is included, as on every H5 page, so that a program
 * can compare `readyState` with constants.
 */
export const shim: Shim = (host) => {
  const services = createServices(host)
  const taro = host.profile === 'h5-4' ? h5Taro(services) : documentedTaro(services)
  return {
    modules: { '@tarojs/taro': { __esModule: true, default: taro, ...taro } },
    globals: { WebSocket: host.WebSocket },
  }
}
