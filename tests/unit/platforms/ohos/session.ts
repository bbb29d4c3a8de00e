import type webSocketModule from '@ohos.net.webSocket'
import { expect } from 'vitest'
import type {
  Handshake,
  ServerConnectionHandler,
  ServerScenario,
  ServerSocket,
} from '../../../../src/network/contract.ts'
import { shim } from '../../../../src/platforms/ohos/shim/index.ts'
import { createShimHost, type ShimHostOptions } from '../../../support/shim-host.ts'
import { until } from '../../../support/virtual-time.ts'

export const URL = 'wss://server.example/'

type EventName = 'open' | 'openInfo' | 'message' | 'close' | 'error' | 'dataEnd' | 'headerReceive'
const EVENTS: readonly EventName[] = [
  'headerReceive',
  'open',
  'message',
  'dataEnd',
  'close',
  'error',
]

/** A function in the platform's view: any arguments, regardless of the declarations. */
export type Loose = (...args: unknown[]) => unknown

/** Log of events, in order: the name of an event or of a call's result, then the arguments. */
export type Log = unknown[][]

/** Creates a server with the connection behavior given by the test. */
export function server(
  connection: (socket: ServerSocket) => void,
  handshake?: ServerConnectionHandler['handshake'],
): ServerScenario {
  const text = { en: 'Test', zh: '测试' }
  return { id: 'test', title: text, summary: text, connection, handshake }
}

export const silent = server(() => {})
export const refusing = server(
  () => {},
  () => ({ accept: false, status: 403 }),
)

/** Creates a server recording handshakes, messages and close frames. */
export function recorder() {
  const handshakes: Handshake[] = []
  const received: unknown[] = []
  const closes: { code: number; reason: string }[] = []
  const scenario = server((socket) => {
    handshakes.push(socket.handshake)
    socket.on('message', (data) => received.push(data))
    socket.on('close', ({ code, reason }) => closes.push({ code, reason }))
  })
  return { scenario, handshakes, received, closes }
}

/** Installs the shim and creates a WebSocket with all or the named events logged. */
export function session(
  options: Omit<ShimHostOptions, 'shim'> = {},
  events: readonly EventName[] = EVENTS,
) {
  const { surface, notes, network } = createShimHost({ shim, ...options })
  const { default: webSocket } = surface.modules['@ohos.net.webSocket'] as {
    default: typeof webSocketModule
  }
  const ws = webSocket.createWebSocket()
  const log: Log = []
  /** Creates a callback to log the arguments after a name. */
  const as =
    (name: string): Loose =>
    (...args) => {
      log.push([name, ...args])
    }
  const on = ws.on.bind(ws) as Loose
  for (const name of events) on(name, as(name))
  return {
    surface,
    notes,
    network,
    webSocket,
    ws,
    log,
    as,
    /** The methods without declarations, for wrong calls. */
    loose: {
      connect: ws.connect.bind(ws) as Loose,
      send: ws.send.bind(ws) as Loose,
      close: ws.close.bind(ws) as Loose,
      on,
      off: ws.off.bind(ws) as Loose,
    },
    names: () => log.map(([name]) => name),
    /** Waits until the event or result has been logged so many times. */
    async logged(name: string, times = 1) {
      const found = () => log.filter((entry) => entry[0] === name)
      await until(() =>
        expect(found().length, `times ${name} was logged`).toBeGreaterThanOrEqual(times),
      )
      return found()[times - 1]!
    },
  }
}
