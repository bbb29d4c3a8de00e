import { linksOverClient, type OpenLink } from '../../shared/mini-program/link.ts'
import type { Services } from './services.ts'

/** Opens connections as a native client does; throws for a URL that is none. */
export function nativeLinks(services: Services): OpenLink {
  const open = linksOverClient(services)
  return (request, events) => {
    const { url } = request
    const isKnown = typeof url === 'string' && /^wss?:\/\//i.test(url) && URL.canParse(url)
    if (!isKnown) throw new Error(`invalid url "${String(url)}"`)
    return open(request, events)
  }
}
