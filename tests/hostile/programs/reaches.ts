import type { HostileProgram } from '../program.ts'

const reaching = (id: string, ...urls: readonly string[]): HostileProgram => ({
  id,
  live: true,
  says: ['log: tried'],
  linger: 300,
  code: `const tries = ${JSON.stringify(urls)}
for (const url of tries) try { new WebSocket(url) } catch {}
console.log('tried')`,
})

/** Ways past the single server named in live mode. */
export const reaches: readonly HostileProgram[] = [
  reaching('http-for-ws', 'http://canary.test:1/reach', 'HTTP://canary.test:1/reach'),
  reaching('user-name', 'ws://echo.example@canary.test:1/reach', 'ws://a:b@canary.test:1/reach'),
  reaching(
    'no-slashes',
    'ws:canary.test:1/reach',
    'ws:/canary.test:1/reach',
    'ws:\\\\canary.test:1/reach',
  ),
  reaching('spaces', ' ws://canary.test:1/reach', '\tw\ns://canary.test:1/reach'),
  reaching('fragment', 'ws://canary.test:1/reach#x', 'http://canary.test:1/#'),
  {
    id: 'changing-text',
    live: true,
    says: ['log: tried'],
    linger: 300,
    code: `let times = 0
const url = { toString: () => (times++ ? 'ws://canary.test:1/reach' : 'no address') }
try { new WebSocket(url) } catch {}
try { new WebSocket(url) } catch {}
console.log('tried')`,
  },
  {
    id: 'replaced-url-class',
    live: true,
    says: ['log: tried'],
    linger: 300,
    code: `for (const key of ['href', 'protocol', 'host', 'hostname', 'hash'])
  Object.defineProperty(URL.prototype, key, { configurable: true, get: () => 'ws://canary.test:1/' })
try { new WebSocket('http://canary.test:1/reach') } catch {}
console.log('tried')`,
  },
]
