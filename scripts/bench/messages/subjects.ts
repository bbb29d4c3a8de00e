import { openBlueos } from './clients/blueos.ts'
import { startMockSocket } from './clients/mock-socket.ts'
import { openOhos } from './clients/ohos.ts'
import { startFacade, startShim } from './clients/simulated.ts'
import { openTaro } from './clients/taro.ts'
import { openWeb } from './clients/web.ts'
import { openWeex } from './clients/weex.ts'
import { startWs } from './clients/ws.ts'
import type { StartEndpoint } from './endpoint.ts'

/** The reference for every other subject. */
export const FACADE = 'façade'

/** The shims, by platform. */
export const shimSubjects = {
  web: () => startShim('web', openWeb),
  weex: () => startShim('weex', openWeex),
  taro: () => startShim('taro', openTaro),
  blueos: () => startShim('blueos', openBlueos),
  ohos: () => startShim('ohos', openOhos),
} satisfies Record<string, StartEndpoint>

/** All measured endpoints, by name. */
export const subjects: Readonly<Record<string, StartEndpoint>> = {
  [FACADE]: () => startFacade(),
  ...shimSubjects,
  'mock-socket': startMockSocket,
  'ws over loopback': startWs,
}
