import type { ServerConnectionHandler, ServerScenario } from '../../../../src/network/contract.ts'
import { shim } from '../../../../src/platforms/web/shim/index.ts'
import { createShimHost, type ShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'

/** Installs the web's WebSocket over the simulated network. */
export function createWeb(
  options: Omit<ShimHostOptions, 'shim'> = {},
): ShimHost & { WebSocket: typeof WebSocket } {
  const host = createShimHost({ shim, ...options })
  return { ...host, WebSocket: host.surface.globals!.WebSocket as typeof WebSocket }
}

/** Creates a server with this behavior. */
export function serverOf(behaviour: ServerConnectionHandler) {
  return {
    id: 'test',
    title: { en: 'Test', zh: '测试' },
    summary: { en: 'For one test.', zh: '用于一项测试。' },
    ...behaviour,
  } satisfies ServerScenario
}

export const url = 'wss://echo.example/'

/** Resolves with the next event of the name. */
export function next<K extends keyof WebSocketEventMap>(
  socket: WebSocket,
  type: K,
): Promise<WebSocketEventMap[K]> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }))
}

/** Collects the names of a socket's events until closed; then the close event. */
export async function eventsOf(socket: WebSocket): Promise<{ names: string[]; close: CloseEvent }> {
  const names: string[] = []
  for (const type of ['open', 'message', 'error', 'close'] as const) {
    socket.addEventListener(type, () => names.push(type))
  }
  return { close: await next(socket, 'close'), names }
}

/** Returns the exception of an action, as the name of the class and of the exception. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

export const closeFields = ({ code, reason, wasClean }: CloseEvent) => ({ code, reason, wasClean })
