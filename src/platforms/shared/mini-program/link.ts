import { certainHeaders } from '../../../client/certain-headers.ts'
import { ABNORMAL, NO_STATUS } from '../../../client/close-frame.ts'
import type { AnswerHeaders } from '../../../client/contract.ts'
import { inLowerCase } from '../../../client/protocol-headers.ts'
import type { PlatformHost } from '../../contract.ts'
import type { End, ErrorCause, MiniProgramServices } from './contract.ts'

/** A request for a connection. */
export interface LinkRequest {
  readonly url: string
  readonly protocols: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** Receives the events of a connection. The browser's event is set if there is one. */
export interface LinkEvents {
  open(headers: AnswerHeaders, event?: Event): void
  message(data: unknown, event?: Event): void
  error(cause: ErrorCause, event?: Event): void
  closed(end: End, event?: Event): void
}

/** A connection beneath a task. */
export interface Link {
  /** The socket of the trace. */
  readonly socket: object | undefined
  send(data: string | ArrayBuffer): void
  close(code?: number, reason?: string): void
}

/** Opens a connection; throws what the client throws. */
export type OpenLink = (request: LinkRequest, events: LinkEvents) => Link

/** Opens connections with the standard's class. */
export const linksOverWebSocket =
  ({ WebSocket }: Pick<PlatformHost, 'WebSocket'>): OpenLink =>
  ({ url, protocols, headers }, events) => {
    const offered = protocols.length > 0 ? [...protocols] : undefined
    const socket = new WebSocket(url, offered, { headers })
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('open', (event) => events.open({}, event))
    socket.addEventListener('message', (event) => events.message(event.data, event))
    socket.addEventListener('error', (event) => events.error({ kind: 'refused' }, event))
    socket.addEventListener('close', (event) => {
      const { code, reason } = event
      events.closed({ code, reason, lost: code === ABNORMAL }, event)
    })
    return {
      socket,
      send: (data) => socket.send(data),
      close: (code, reason) => socket.close(code, reason),
    }
  }

/** Opens connections as a native client does, with headers and the answer to a handshake. */
export const linksOverClient =
  ({ host, bridge }: MiniProgramServices): OpenLink =>
  ({ url, protocols, headers }, events) => {
    const lost = { code: ABNORMAL, reason: '', lost: true }
    let isOpen = false
    const connection = host.client.connect(
      { url: new URL(url).href, protocols, headers: inLowerCase(headers) },
      {
        open({ protocol = '', headers = certainHeaders(protocol) }) {
          isOpen = true
          events.open(headers)
        },
        message: (data) => events.message(data),
        refused({ status }) {
          events.error({ kind: 'refused', ...(status !== undefined && { status }) })
          events.closed(lost)
        },
        closed: ({ code = NO_STATUS, reason }) => events.closed({ code, reason, lost: false }),
        lost: () => events.closed(lost),
      },
    )
    return {
      socket: connection,
      send: (data) => connection.send(data),
      close(code, reason) {
        if (isOpen) return connection.close(code, reason)
        connection.abort()
        // In a later task, after the callbacks of the call.
        host.setTimeout(() => bridge.deliver(() => events.closed(lost)), 0)
      },
    }
  }

/**
 * Opens connections to the hosts of the app's list alone; others fail by an error. A list without
 * hosts stands for the list that has the host. A listed host covers every port and no subdomain.
 *
 * @param declaration Id of the declaration that lists the hosts.
 */
export const domainList =
  ({ host, bridge, note }: MiniProgramServices, declaration: string, open: OpenLink): OpenLink =>
  (request, events) => {
    const hosts = hostsOf(host.declared(declaration) ?? '')
    const isListed = hosts.length === 0 || hosts.includes(new URL(request.url).hostname)
    if (host.declares(declaration) && isListed) return open(request, events)
    note('domain list')
    bridge.post(() => {
      events.error({ kind: 'domain' })
      events.closed({ code: ABNORMAL, reason: '', lost: true })
    })
    return { socket: undefined, send() {}, close() {} }
  }

/** Returns the names in a list of hosts, each as a name or as a URL. */
const hostsOf = (list: string): string[] =>
  list
    .split(/[\s,;、，；]+/)
    .map((entry) =>
      entry
        .replace(/^wss?:\/\//i, '')
        .replace(/[:/].*$/, '')
        .toLowerCase(),
    )
    .filter(Boolean)
