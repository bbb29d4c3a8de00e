import { createNotSimulated } from '../../shared/surroundings/not-simulated.ts'
import type { CreateSurroundings, SurroundingsHost } from '../../surroundings-contract.ts'
import { createRequests } from './requests.ts'
import { createWindow } from './window.ts'

/**
 * Creates the globals that browser libraries read before they open a socket, in place of the
 * browser's own, which the program must not have.
 */
export const surroundings: CreateSurroundings = (host) => {
  host.app.onEnd(() => {
    for (const type of GOING) globalThis.dispatchEvent?.(new Event(type))
  })
  return {
    globals: {
      navigator: createNavigator(host),
      location: LOCATION,
      ...createRequests(createNotSimulated(host)),
      ...createWindow(host),
    },
  }
}

/** Events of a page that goes, in their order. */
const GOING = ['beforeunload', 'pagehide', 'unload']

/** Address of the simulated app, for `new WebSocket('ws://' + location.host)`. */
const LOCATION = Object.freeze({
  href: 'https://app.example/',
  origin: 'https://app.example',
  protocol: 'https:',
  host: 'app.example',
  hostname: 'app.example',
  port: '',
  pathname: '/',
  search: '',
  hash: '',
  toString: () => 'https://app.example/',
})

/** Creates `navigator`; `onLine` follows the switch *Offline*, with events in the global scope. */
function createNavigator({ connection }: SurroundingsHost) {
  connection.onChange((online) => {
    globalThis.dispatchEvent(new Event(online ? 'online' : 'offline'))
  })
  return Object.freeze({
    get onLine() {
      return connection.online
    },
    userAgent: 'Mozilla/5.0 (Simulated)',
    language: 'en',
    languages: Object.freeze(['en']),
    platform: '',
  })
}
