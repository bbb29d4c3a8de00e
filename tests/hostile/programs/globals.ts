import type { HostileProgram } from '../program.ts'

const CONVERSATION = `
socket.onopen = () => socket.send('ping')
socket.onmessage = () => {
  console.log('answered')
  socket.close()
}`

/** A program's globals, replaced, removed or frozen. */
export const globals: readonly HostileProgram[] = [
  {
    id: 'web-socket',
    ends: 'finished',
    says: ['log: mine'],
    code: `globalThis.WebSocket = class { constructor() { console.log('mine') } }
new WebSocket('wss://echo.example/')`,
  },
  {
    id: 'web-socket-prototype',
    live: true,
    code: `for (const key of Reflect.ownKeys(WebSocket.prototype))
  try { Object.defineProperty(WebSocket.prototype, key, { get() { throw key }, set() { throw key } }) } catch {}
const socket = new WebSocket('wss://echo.example/')
setTimeout(() => console.log(socket), 100)`,
  },
  {
    id: 'taro',
    platform: 'taro',
    says: ['log: mine'],
    ends: 'finished',
    code: `import Taro from '@tarojs/taro'
Taro.connectSocket = () => console.log('mine')
Taro.connectSocket({ url: 'wss://echo.example/' })
for (const key of Object.keys(Taro)) try { Taro[key] = null } catch {}`,
  },
  {
    id: 'taro-options',
    platform: 'taro',
    says: ['log: survived'],
    code: `import Taro from '@tarojs/taro'
const trap = new Proxy({ url: 'wss://echo.example/' }, { get(target, key) { if (key === 'url') return target.url; throw key } })
try { Taro.connectSocket(trap).catch(() => {}) } catch {}
console.log('survived')`,
  },
  {
    id: 'ohos',
    platform: 'ohos',
    ends: 'finished',
    says: ['log: survived'],
    code: `import webSocket from '@ohos.net.webSocket'
try { webSocket.createWebSocket = null } catch {}
try { Object.setPrototypeOf(webSocket, new Proxy({}, { get() { throw 1 } })) } catch {}
console.log('survived')`,
  },
  {
    id: 'blueos',
    platform: 'blueos',
    says: ['log: survived'],
    code: `import webSocket from '@blueos.network.webSocket'
for (const data of [Symbol('x'), { toString() { throw 1 } }, null, 1n])
  try { webSocket.create({ url: data, fail: null, success: 1 }) } catch {}
console.log('survived')`,
  },
  {
    id: 'weex',
    platform: 'weex',
    says: ['log: survived'],
    code: `const webSocket = weex.requireModule('webSocket')
try { weex.requireModule('__proto__') } catch {}
try { weex.requireModule('constructor').constructor('return 1')() } catch {}
webSocket.WebSocket('wss://echo.example/', '')
webSocket.onopen = { toString() { throw 1 } }
console.log('survived')
setTimeout(() => { try { webSocket.close() } catch {} }, 50)`,
  },
  {
    id: 'console-that-throws',
    ends: 'failed',
    code: `const log = console.log
Object.defineProperty(globalThis, 'console', { get() { throw 'no console' } })
log('kept')
console.log('lost')`,
    says: ['log: kept'],
  },
  {
    id: 'frozen-language',
    live: true,
    linger: 300,
    says: ['log: begun'],
    code: `for (const name of Object.getOwnPropertyNames(globalThis)) try {
  Object.freeze(globalThis[name]); Object.freeze(globalThis[name].prototype)
} catch {}
console.log('begun')
const socket = new WebSocket('wss://echo.example/')${CONVERSATION}`,
  },
  {
    id: 'timers',
    live: true,
    linger: 300,
    says: ['log: begun'],
    code: `for (const name of ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'structuredClone'])
  globalThis[name] = () => { throw name }
console.log('begun')
const socket = new WebSocket('wss://echo.example/')${CONVERSATION}`,
  },
  {
    id: 'timers-that-watch',
    linger: 300,
    says: ['log: begun'],
    code: `let seen = 0
Object.defineProperty(globalThis, 'setTimeout', {
  configurable: true,
  get() { seen++; return () => { throw 1 } },
  set() { console.log('BREACH', 'a timer of the runtime') },
})
console.log('begun')
const socket = new WebSocket('wss://echo.example/')${CONVERSATION}
if (seen) console.log('BREACH', seen)`,
  },
  {
    id: 'everything-deleted',
    linger: 300,
    says: ['log: begun'],
    code: `const Socket = WebSocket, own = console
for (const name of Object.getOwnPropertyNames(globalThis)) try { if (name !== 'console') delete globalThis[name] } catch {}
console.log('begun')
const socket = new Socket('wss://echo.example/')${CONVERSATION}`,
  },
  {
    id: 'constructors',
    linger: 300,
    says: ['log: begun'],
    code: `for (const name of ['Error', 'TypeError', 'Event', 'MessageEvent', 'CloseEvent', 'Map', 'Set', 'WeakMap', 'Promise', 'Proxy', 'URL', 'Blob', 'Uint8Array', 'ArrayBuffer', 'String', 'Number', 'Array', 'DOMException', 'EventTarget', 'TextEncoder', 'Symbol'])
  globalThis[name] = function () { throw name }
console.log('begun')
const socket = new WebSocket('wss://echo.example/')${CONVERSATION}`,
  },
]
