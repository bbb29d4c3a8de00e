import type { CreateOptions, WebSocket, websocketfactory } from '@system.websocketfactory'
import { shim } from '../../../../src/platforms/quickapp/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

export { callbacks, refusing, server } from '../blueos/support.ts'

export const MODULE = '@system.websocketfactory'

export interface QuickApp extends ShimHost {
  /** Loads the module, as `import` and `require` do. */
  load(): websocketfactory
  create(options?: Partial<CreateOptions>): WebSocket
  /** What the program's callbacks threw, as the page's error handler gets it. */
  readonly thrown: unknown[]
}

/** Creates a quick app over a simulated network. */
export function quickApp(options: Omit<ShimHostOptions, 'shim'> = {}): QuickApp {
  const thrown: unknown[] = []
  const installed = createShimHost({
    ...options,
    shim: (host) =>
      shim({
        ...host,
        setTimeout: (callback, milliseconds) =>
          host.setTimeout(() => {
            try {
              callback()
            } catch (error) {
              thrown.push(error)
            }
          }, milliseconds),
      }),
  })
  const load = () => installed.surface.modules[MODULE] as websocketfactory
  return {
    ...installed,
    thrown,
    load,
    create: (given) => load().create({ url: 'wss://host.example/', ...given }),
  }
}

/** Sets the four handlers to record the arguments of each call. */
export function record(ws: WebSocket, log: unknown[][] = []): unknown[][] {
  ws.onopen = (...values: unknown[]) => log.push(['onopen', ...values])
  ws.onmessage = (...values: unknown[]) => log.push(['onmessage', ...values])
  ws.onclose = (...values: unknown[]) => log.push(['onclose', ...values])
  ws.onerror = (...values: unknown[]) => log.push(['onerror', ...values])
  return log
}

/** Waits for the event, and keeps the handler from then on. */
export const opened = (ws: WebSocket): Promise<void> =>
  new Promise((resolve) => (ws.onopen = () => resolve()))

/** Waits for the end of the connection. */
export const closed = (
  ws: WebSocket,
): Promise<{ code: number; reason: string; wasClean: boolean }> =>
  new Promise((resolve) => (ws.onclose = resolve))
