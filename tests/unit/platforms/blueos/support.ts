import type { CreateOptions, WebSocket, websocketfactory } from '@blueos.network.webSocket'
import type { ServerConnectionHandler, ServerScenario } from '../../../../src/network/contract.ts'
import { shim } from '../../../../src/platforms/blueos/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

/** Creates a server for a single test. */
export function server(behaviour: Partial<ServerConnectionHandler>): ServerScenario {
  const text = { en: 'Test', zh: '测试' }
  return { id: 'test', title: text, summary: text, connection: () => {}, ...behaviour }
}

export const refusing = server({ handshake: () => ({ accept: false, status: 403 }) })

export const MODULE = '@blueos.network.webSocket'

export interface Blueos extends ShimHost {
  /** Loads the module, as `import` and `require` do. */
  load(): websocketfactory
  create(options?: Partial<CreateOptions>): WebSocket
}

/** Creates BlueOS over a simulated network. */
export function blueos(options: Omit<ShimHostOptions, 'shim'> = {}): Blueos {
  const installed = createShimHost({ shim, ...options })
  return withShortcuts(installed)
}

/** Creates the same, but records exceptions of callbacks instead of ending the test as uncaught. */
export function catching(): Blueos & { thrown: unknown[] } {
  const thrown: unknown[] = []
  const installed = blueos()
  const surface = shim({
    ...installed.host,
    setTimeout: (callback) =>
      installed.host.setTimeout(() => {
        try {
          callback()
        } catch (error) {
          thrown.push(error)
        }
      }),
  })
  return { ...withShortcuts({ ...installed, surface }), thrown }
}

function withShortcuts(installed: ShimHost): Blueos {
  const load = () => installed.surface.modules[MODULE] as websocketfactory
  return {
    ...installed,
    load,
    create: (given) => load().create({ url: 'wss://host.example/', ...given }),
  }
}

/** Sets the four handlers to record the arguments of each call. */
export function record(ws: WebSocket, log: unknown[][] = []): unknown[][] {
  ws.onOpen = (...values) => log.push(['onOpen', ...values])
  ws.onMessage = (...values) => log.push(['onMessage', ...values])
  ws.onClose = (...values) => log.push(['onClose', ...values])
  ws.onError = (...values) => log.push(['onError', ...values])
  return log
}

/** Creates callbacks of `send` and `close` to record the arguments of each call. */
export function callbacks(log: unknown[][]) {
  return {
    success: (...values: unknown[]) => void log.push(['success', ...values]),
    fail: (...values: unknown[]) => void log.push(['fail', ...values]),
    complete: (...values: unknown[]) => void log.push(['complete', ...values]),
  }
}

/** Waits for the event, and keeps the handler from then on. */
export function opened(ws: WebSocket): Promise<void> {
  return new Promise((resolve) => (ws.onOpen = () => resolve()))
}

/** Waits for the end of the connection. */
export function closed(
  ws: WebSocket,
): Promise<{ code: number; reason: string; wasClean: boolean }> {
  return new Promise((resolve) => (ws.onClose = resolve))
}
