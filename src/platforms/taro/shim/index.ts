import type Taro from '@tarojs/taro'
import type { PlatformHost, Shim } from '../../contract.ts'
import { BROWSER_END } from '../../shared/end.ts'
import { createMiniProgram } from '../../shared/mini-program/index.ts'
import { linksOverClient, linksOverWebSocket } from '../../shared/mini-program/link.ts'
import { documented, exposeDocumented } from './documented.ts'
import { createH5Connect, createInert } from './h5.ts'
import { promisedAtOnce, promisedLater } from './promises.ts'
import { createServices, type Services } from './services.ts'
import { exposeWeapp, weapp } from './weapp.ts'

/** The declared functions. */
type Names = Record<keyof typeof Taro, unknown>

/** Creates Taro's API as documented. */
function documentedTaro(services: Services) {
  const links = linksOverWebSocket(services.host)
  const program = createMiniProgram(services, documented, links, exposeDocumented(services))
  const connectSocket = promisedAtOnce(services, program.connect, 'rejects')
  return { connectSocket, ...program.functions } satisfies Names
}

/** Creates Taro's API of the H5 client, with the document's names and other behavior. */
function h5Taro(services: Services) {
  const connectSocket = promisedAtOnce(services, createH5Connect(services), 'fulfils')
  return { connectSocket, ...createInert(services) } satisfies Names
}

/** Creates Taro's API of a WeChat mini program. */
function weappTaro(services: Services) {
  const links = linksOverClient(services)
  const program = createMiniProgram(services, weapp, links, exposeWeapp(services))
  const connectSocket = promisedLater(services, program.connect)
  return { connectSocket, ...program.functions } satisfies Names
}

const PROFILES: Readonly<Record<string, (services: Services) => object>> = {
  documented: documentedTaro,
  'h5-4': h5Taro,
  weapp: weappTaro,
}

/**
 * Creates Taro's API. Outside mini programs, `WebSocket` is included, as on every H5 page, so that a
 * program can compare `readyState` with constants.
 */
export const shim: Shim = (host: PlatformHost) => {
  const taro = PROFILES[host.profile]!(createServices(host))
  return {
    modules: { '@tarojs/taro': { __esModule: true, default: taro, ...taro } },
    globals: { WebSocket: host.WebSocket },
    ...(host.profile === 'h5-4' && { closesAtEnd: BROWSER_END }),
  }
}
