import type { Client } from '../../client/contract.ts'
import type { ClientLimits } from '../../client/limits.ts'
import type { WebSocketConstructor } from '../../web-socket.ts'
import { BrowserConnection, type Hear } from './connection.ts'
import { browserLimits } from './limits.ts'

/** Properties of a class of sockets. */
export interface BrowserClientOptions {
  /** Reports events; by listeners on the socket unless set. */
  readonly hear?: Hear
  /** Whether the class takes headers as a third argument, as `ws` does; a browser's does not. */
  readonly sendsHeaders?: boolean
}

/**
 * Creates a client over a class with the standard's interface, within the limits of a browser.
 *
 * @param Socket The browser's own class, or another implementation.
 */
export function createBrowserClient(
  Socket: WebSocketConstructor,
  { hear = listen, sendsHeaders = false }: BrowserClientOptions = {},
): Client {
  return {
    limits: sendsHeaders ? withHeaders : browserLimits,
    connect: (request, events) =>
      new BrowserConnection(request, events, (url, protocols) => {
        const { headers } = request
        const socket = sendsHeaders
          ? new Socket(url, protocols, { headers })
          : new Socket(url, protocols)
        socket.binaryType = 'arraybuffer'
        return { socket, hear }
      }),
  }
}

const withHeaders: ClientLimits = {
  ...browserLimits,
  lacks: Object.fromEntries(
    Object.entries(browserLimits.lacks).filter(([capability]) => capability !== 'headers'),
  ),
}

const listen: Hear = (socket, receive) => {
  socket.addEventListener('open', () => receive({ type: 'open', protocol: socket.protocol }))
  socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) =>
    receive({ type: 'message', data }),
  )
  socket.addEventListener('error', () => receive({ type: 'error' }))
  socket.addEventListener('close', ({ code, reason, wasClean }) =>
    receive({ type: 'close', code, reason, wasClean }),
  )
}
