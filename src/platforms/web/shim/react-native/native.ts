import type { ClientConnection, ClientEvents } from '../../../../client/contract.ts'
import { isSendable, MAX_REASON, NO_STATUS } from '../../../../client/close-frame.ts'
import { utf8Length, type Payload } from '../../../../client/payload.ts'
import type { PlatformHost } from '../../../contract.ts'

/** The events of a native connection, as the native module reports them. */
export interface NativeEvents {
  readonly open: (protocol: string) => void
  readonly message: (data: Payload) => void
  readonly closed: (code: number, reason: string) => void
  readonly failed: (message: string) => void
}

/**
 * Opens a connection of React Native's module for Android. The module knows a connection from its
 * opening to `close`; calls at any other time find no client.
 *
 * @param events Told of everything, also that the client refuses the URL or a subprotocol.
 */
export function openNative(
  host: PlatformHost,
  url: string,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>>,
  events: NativeEvents,
) {
  let connection: ClientConnection | undefined
  let isKnown = false
  const withoutClient = (): void => {
    host.setTimeout(() => {
      events.failed('client is null')
      events.closed(0, 'client is null')
    })
  }
  const receive: ClientEvents = {
    open({ protocol = '' }) {
      isKnown = true
      events.open(protocol)
    },
    message: events.message,
    refused: ({ status }) => events.failed(messageOf(url, status)),
    closed: ({ code = NO_STATUS, reason }) => events.closed(code, reason),
    // The end of a stream has no message.
    lost: () => events.failed(''),
  }
  try {
    connection = host.client.connect({ url: addressOf(url), protocols, headers }, receive)
  } catch (error) {
    host.setTimeout(() => events.failed((error as Error).message))
  }
  return {
    send(data: Payload): void {
      if (isKnown) connection!.send(data)
      else withoutClient()
    },
    /** Sends an empty message: the module for Android has no other ping. */
    ping(): void {
      if (isKnown) connection!.send(new ArrayBuffer(0))
      else withoutClient()
    },
    /** Sends a Close frame. @returns Whether the connection takes the frame. */
    close(code: number, reason: string): boolean {
      const fits = utf8Length(reason) <= MAX_REASON
      if (!isKnown || !isSendable(code) || !fits) return false
      isKnown = false
      connection!.close(code, reason)
      return true
    },
  }
}

/** Returns a URL for the client: OkHttp takes http for ws, and leaves out the fragment. */
function addressOf(url: string): string {
  const address = new URL(url)
  if (address.protocol === 'http:') address.protocol = 'ws:'
  if (address.protocol === 'https:') address.protocol = 'wss:'
  if (!/^wss?:$/.test(address.protocol)) {
    throw new TypeError(
      `Expected URL scheme 'http' or 'https' but was '${address.protocol.slice(0, -1)}'`,
    )
  }
  address.hash = ''
  return address.href
}

/** Returns OkHttp's message for a handshake that failed. */
const messageOf = (url: string, status: number | undefined): string =>
  status === undefined
    ? `Failed to connect to ${new URL(url).host}`
    : `Expected HTTP 101 response but was '${status}'`
