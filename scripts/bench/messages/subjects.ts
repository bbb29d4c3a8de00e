import { clients } from '../../../src/platforms/lists/clients.ts'
import { startMockSocket } from './clients/mock-socket.ts'
import { startFacade, startShim } from './clients/simulated.ts'
import { startWs } from './clients/ws.ts'
import type { StartEndpoint } from './endpoint.ts'

/** The reference for every other subject. */
export const FACADE = 'standard class'

/** The shims, by platform. */
export const shimSubjects: Readonly<Record<string, StartEndpoint>> = Object.fromEntries(
  Object.keys(clients).map((platform) => [platform, () => startShim(platform)]),
)

/** All measured endpoints, by name. */
export const subjects: Readonly<Record<string, StartEndpoint>> = {
  [FACADE]: () => startFacade(),
  ...shimSubjects,
  'mock-socket': startMockSocket,
  'ws over loopback': startWs,
}
