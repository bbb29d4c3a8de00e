import { NO_STATUS } from '../client/close-frame.ts'
import type { Client } from '../client/contract.ts'
import { SENDABLE_CODES, type ClientLimits } from '../client/limits.ts'
import type { Payload } from '../client/payload.ts'
import type { WebSocketConstructor } from '../web-socket.ts'
import { classOver } from './class-over.ts'
import { engine } from './environment.ts'
import { COMMON } from './limits.ts'
import { PlatformConnection } from './platform-connection.ts'

/** The factory of vivo BlueOS under the class. */
export interface BlueosFactory {
  create(options: {
    url: string
    header?: Record<string, string>
    protocols?: string[]
  }): BlueosSocket
}

export interface BlueosSocket {
  send(options: {
    data: Payload
    success?: () => void
    fail?: (data: unknown, code: number) => void
  }): unknown
  close(options?: { code?: number; reason?: string; fail?: () => void }): unknown
  onOpen: (() => void) | null | undefined
  onMessage: ((result: { data: Payload }) => void) | null | undefined
  onClose:
    ((result: { code: number; reason: string; wasClean: boolean }) => void) | null | undefined
  onError: ((result: { data: string }) => void) | null | undefined
}

export const blueosLimits: ClientLimits = {
  lacks: {
    ...COMMON,
    'answer protocol': { reason: 'BlueOS does not report the chosen subprotocol.' },
    'answer headers': { reason: 'BlueOS does not report the headers of the answer.' },
    'empty message': { reason: 'BlueOS does not send an empty message.' },
    'close without code': { reason: 'BlueOS sends 1000 in place of no code.' },
    abort: { reason: 'BlueOS closes a connection only once it is open.' },
  },
  closeCodes: SENDABLE_CODES,
}

const NORMAL = 1000

/** Creates a client over the factory of BlueOS. */
export function createBlueosClient(factory: BlueosFactory, environment = engine): Client {
  return {
    limits: blueosLimits,
    connect({ url, protocols, headers }, events) {
      return new PlatformConnection(blueosLimits, environment, events, (reports) => {
        const socket = factory.create({ url, header: { ...headers }, protocols: [...protocols] })
        let opened = false
        let failed = false
        let closesWithoutCode = false
        /** Closes with the opening, the first moment at which BlueOS closes. */
        let closeOnceOpen = () => {}
        const close = (code?: number, reason?: string) => {
          closesWithoutCode = code === undefined
          const given = code === undefined ? {} : { code }
          socket.close({ ...given, ...(reason && { reason }), fail() {} })
        }
        socket.onOpen = () => {
          opened = true
          reports.open({})
          closeOnceOpen()
        }
        socket.onMessage = ({ data }) => reports.message(data)
        socket.onError = () => {
          failed = true
        }
        socket.onClose = ({ code, reason, wasClean }) => {
          if (failed || !opened) return reports.refused({})
          if (!wasClean) return reports.lost('link')
          const none = code === NO_STATUS || (closesWithoutCode && code === NORMAL)
          reports.closed({ ...(!none && { code }), reason, wasClean })
        }
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

/**
 * Creates the standard's `WebSocket` class over BlueOS.
 *
 * @param factory The default export of `@blueos.network.webSocket`.
 */
export const webSocketOverBlueos = (factory: BlueosFactory): WebSocketConstructor =>
  classOver(createBlueosClient(factory))
