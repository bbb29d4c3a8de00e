import type { ClientLimits } from '../client/limits.ts'

/** What no platform's API offers. */
export const COMMON: ClientLimits['lacks'] = {
  'any protocol': {
    reason: 'The platform fails a connection with a subprotocol that was not offered.',
  },
  'refusal status': { reason: 'The platform does not report the HTTP status of a refusal.' },
  ping: { reason: 'The API has no pings.' },
  liveness: { reason: 'The API has no pings.' },
  'messages after close': { reason: 'The platform delivers no message after close.' },
  closing: { reason: 'The platform reports the end only.' },
  'protocol error': { reason: 'The platform reports a broken protocol as a lost link.' },
  'buffered amount': { reason: 'The platform does not report how much of a message waits.' },
}
