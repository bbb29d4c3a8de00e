import type { LinkEvents, OpenLink } from '../../shared/mini-program/link.ts'
import type { Services } from './services.ts'

/**
 * Opens connections as the App does: each is known by the millisecond of its start, so of several
 * that start at once, here in one turn of the program, only the last hears of its events.
 */
export function sharingIds({ host, raise }: Services, open: OpenLink): OpenLink {
  let last: { hears: boolean } | undefined
  return (request, events) => {
    if (last) {
      last.hears = false
      raise('uni.same-millisecond')
    }
    const own = { hears: true }
    last = own
    host.setTimeout(() => {
      if (last === own) last = undefined
    }, 0)
    return open(request, {
      open: (...values) => own.hears && events.open(...values),
      message: (...values) => own.hears && events.message(...values),
      error: (...values) => own.hears && events.error(...values),
      closed: (...values) => own.hears && events.closed(...values),
    } satisfies LinkEvents)
  }
}
