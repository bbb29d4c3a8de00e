import type { ClientLimits } from '../../client/limits.ts'

/** The limits of a browser's `WebSocket`, by the WebSockets standard. */
export const browserLimits: ClientLimits = {
  lacks: {
    headers: {
      reason: 'A browser sends no headers of a program.',
      note: 'network.headers-dropped',
    },
    'any protocol': {
      reason: 'A browser fails a connection unless the server chooses an offered subprotocol.',
      note: 'network.protocol-not-chosen',
    },
    'answer headers': { reason: 'A browser does not report the headers of the answer.' },
    'refusal status': {
      reason: 'A browser does not report the HTTP status of a refusal.',
      note: 'network.refused',
    },
    ping: { reason: 'A browser sends no pings of a program.', note: 'network.no-pings' },
    liveness: { reason: 'A browser sends no pings of a program.', note: 'network.no-pings' },
    'messages after close': { reason: 'A browser delivers no message after close.' },
    closing: { reason: 'A browser reports the end of a connection only.' },
  },
  closeCodes: [
    [1000, 1000],
    [3000, 4999],
  ],
}
