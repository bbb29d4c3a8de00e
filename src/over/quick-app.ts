import { NO_STATUS } from '../client/close-frame.ts'
import type { Client } from '../client/contract.ts'
import { SENDABLE_CODES, type ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine, type Environment } from './environment.ts'
import { COMMON } from './limits.ts'
import { PlatformConnection } from './platform-connection.ts'

/** Creates the connections of a platform of the quick-app family. */
export interface QuickAppFamilyFactory<Socket> {
  create(options: { url: string; header?: Record<string, string>; protocols?: string[] }): Socket
}

/** Calls of a connection; the names of the handlers depend on the platform. */
interface Calls {
  send(options: {
    data: Payload
    success?: () => void
    fail?: (data: unknown, code: number) => void
  }): unknown
  close(options?: { code?: number; reason?: string; fail?: () => void }): unknown
}

type Handler<Argument extends unknown[]> = ((...argument: Argument) => void) | null | undefined
type OnOpen = Handler<[]>
type OnMessage = Handler<[result: { data: Payload }]>
type OnClose = Handler<[result: { code: number; reason: string; wasClean: boolean }]>
type OnError = Handler<[result: { data: string }]>

/** A connection of vivo BlueOS. */
export interface BlueosSocket extends Calls {
  onOpen: OnOpen
  onMessage: OnMessage
  onClose: OnClose
  onError: OnError
}

/** A connection of a quick app. */
export interface QuickAppSocket extends Calls {
  onopen: OnOpen
  onmessage: OnMessage
  onclose: OnClose
  onerror: OnError
}

/** The factory of vivo BlueOS under the class. */
export type BlueosFactory = QuickAppFamilyFactory<BlueosSocket>

/** The factory of quick app under the class. */
export type QuickAppFactory = QuickAppFamilyFactory<QuickAppSocket>

const limitsOf = (name: string): ClientLimits => ({
  lacks: {
    ...COMMON,
    'answer protocol': { reason: `${name} does not report the chosen subprotocol.` },
    'answer headers': { reason: `${name} does not report the headers of the answer.` },
    'empty message': { reason: `${name} does not send an empty message.` },
    'close without code': { reason: `${name} sends 1000 in place of no code.` },
    abort: { reason: `${name} closes a connection only once it is open.` },
  },
  closeCodes: SENDABLE_CODES,
})

export const blueosLimits: ClientLimits = limitsOf('BlueOS')

export const quickAppLimits: ClientLimits = limitsOf('Quick App')

/** Handlers of a connection. */
interface Handlers {
  open(): void
  message(result: { data: Payload }): void
  error(): void
  close(result: { code: number; reason: string; wasClean: boolean }): void
}

const NORMAL = 1000

/** Creates a client over a factory, whose sockets get the handlers under the platform's names. */
function createClient<Socket extends Calls>(
  factory: QuickAppFamilyFactory<Socket>,
  limits: ClientLimits,
  listen: (socket: Socket, handlers: Handlers) => void,
  environment: Environment,
): Client {
  return {
    limits,
    connect({ url, protocols, headers }, events) {
      return new PlatformConnection(limits, environment, events, (reports) => {
        const socket = factory.create({ url, header: { ...headers }, protocols: [...protocols] })
        let opened = false
        let closesWithoutCode = false
        /** Closes with the opening, the first moment at which the platform closes. */
        let closeOnceOpen = () => {}
        const close = (code?: number, reason?: string) => {
          closesWithoutCode = code === undefined
          const given = code === undefined ? {} : { code }
          socket.close({ ...given, ...(reason && { reason }), fail() {} })
        }
        listen(socket, {
          open() {
            opened = true
            reports.open({})
            closeOnceOpen()
          },
          message: ({ data }) => reports.message(data),
          // The end follows.
          error() {},
          close({ code, reason, wasClean }) {
            if (!opened) return reports.refused({})
            if (!wasClean) return reports.lost('link')
            const none = code === NO_STATUS || (closesWithoutCode && code === NORMAL)
            reports.closed({ ...(!none && { code }), reason, wasClean })
          },
        })
        return {
          send: (data, answered) =>
            socket.send({
              data,
              success: () => answered(),
              fail: (words) => answered(words ?? ''),
            }),
          close,
          abort() {
            if (opened) close()
            else closeOnceOpen = close
          },
        }
      })
    },
  }
}

/** Creates a client over the factory of BlueOS. */
export const createBlueosClient = (factory: BlueosFactory, environment = engine): Client =>
  createClient(
    factory,
    blueosLimits,
    (socket, { open, message, error, close }) => {
      socket.onOpen = open
      socket.onMessage = message
      socket.onError = error
      socket.onClose = close
    },
    environment,
  )

/** Creates a client over the factory of quick app. */
export const createQuickAppClient = (factory: QuickAppFactory, environment = engine): Client =>
  createClient(
    factory,
    quickAppLimits,
    (socket, { open, message, error, close }) => {
      socket.onopen = open
      socket.onmessage = message
      socket.onerror = error
      socket.onclose = close
    },
    environment,
  )

/**
 * Creates the standard's `WebSocket` class over BlueOS.
 *
 * @param factory The default export of `@blueos.network.webSocket`.
 */
export const webSocketOverBlueos = (factory: BlueosFactory): WebSocketConstructor =>
  classOver(createBlueosClient(factory))

/**
 * Creates the standard's `WebSocket` class over quick app.
 *
 * @param factory The default export of `@system.websocketfactory`.
 */
export const webSocketOverQuickApp = (factory: QuickAppFactory): WebSocketConstructor =>
  classOver(createQuickAppClient(factory))
