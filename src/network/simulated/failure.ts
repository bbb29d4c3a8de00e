import type { NetworkFailure } from '../../scenario/network-settings.ts'
import type { ClientEnd } from './client-end.ts'
import { isClosing } from '../../client/close-frame.ts'
import type { Link } from './link.ts'
import type { Schedule } from './schedule.ts'
import type { ServerEnd } from './server-end.ts'

/** A connection and the parts affected by failures. */
export interface OpenConnection {
  readonly client: ClientEnd
  readonly server: ServerEnd
  readonly link: Link
}

/** Schedules the failure of the settings, for a connection opened now. */
export function scheduleFailure(
  failure: NetworkFailure,
  schedule: Schedule,
  connection: OpenConnection,
): void {
  if ('after' in failure) schedule.after(failure.after, () => fail(failure, connection))
}

function fail(failure: NetworkFailure, { client, server, link }: OpenConnection): void {
  switch (failure.kind) {
    case 'lose':
      client.lose()
      server.receiveEnd()
      link.remove()
      break
    case 'silence':
      link.silence()
      break
    case 'close': {
      const { code, reason } = failure
      // What no Close frame may carry is one more way to break the protocol.
      if (isClosing({ code, reason })) server.close({ code, reason })
      else link.sendMalformed()
      break
    }
    case 'malformed':
      link.sendMalformed()
      break
  }
}
