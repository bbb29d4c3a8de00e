import type { HostileProgram } from '../program.ts'

/** Sloppy code searching the callers of each function for a foreign function. */
const LOOK = `const text = Function.prototype.call.bind(Function.prototype.toString)
const own = (f) => f === WebSocket || text(f).includes('look')
function look(f) {
  for (let it = f, depth = 0; it && depth < 20; depth++) {
    let next
    try { next = it.caller } catch { return }
    if (next && !own(next)) console.log('BREACH', text(next).slice(0, 80))
    for (const value of (next && next.arguments) || [])
      if (value instanceof MessagePort || (typeof value === 'function' && !own(value))) console.log('BREACH', String(value).slice(0, 80))
    it = next
  }
}
const spy = (result) => function spied() { look(spied); return result }
`

const looking = (id: string, code: string): HostileProgram => ({
  id,
  live: true,
  says: ['log: looked'],
  linger: 300,
  code: `${LOOK}${code}\nconsole.log('looked')`,
})

const SOCKET = "const ws = new WebSocket('wss://echo.example/')\n"

/** Attempts to access a function or an object running beside the program. */
export const beneath: readonly HostileProgram[] = [
  looking(
    'stack-trace-limit',
    `Object.defineProperty(Error, 'stackTraceLimit', { get: spy(50), set: spy() })\n${SOCKET}`,
  ),
  looking(
    'prepare-stack-trace',
    `Error.prepareStackTrace = (error, sites) => {
  for (const site of sites) for (const it of [site.getFunction(), site.getThis()])
    if (typeof it === 'function' && !own(it)) console.log('BREACH', text(it).slice(0, 80))
  return ''
}
${SOCKET}console.log(new Error('x'))`,
  ),
  looking('to-string', `new WebSocket({ toString: spy('wss://echo.example/') })`),
  looking(
    'to-primitive',
    `${SOCKET}ws.onopen = () => { ws.send({ [Symbol.toPrimitive]: spy('x') }); ws.close({ valueOf: spy(1000) }) }`,
  ),
  looking(
    'iterator',
    `new WebSocket('wss://echo.example/', { [Symbol.iterator]: spy({ next: spy({ done: true }) }) })`,
  ),
  looking(
    'options-of-listeners',
    `${SOCKET}ws.addEventListener('open', spy(), { get once() { look(Object.getOwnPropertyDescriptor(this, 'once').get) }, get signal() { return undefined } })`,
  ),
  looking('handle-event', `${SOCKET}ws.addEventListener('open', { handleEvent: spy() })`),
  looking('timers', `setTimeout(spy(), 1); setInterval(spy(), 20); queueMicrotask(spy())`),
  looking(
    'then',
    `Promise.resolve({ then: spy() }); Object.defineProperty(Object.prototype, 'then', { configurable: true, get: spy() })`,
  ),
  looking(
    'has-instance',
    `Object.defineProperty(WebSocket, Symbol.hasInstance, { value: spy(true) })\n${SOCKET}console.log(ws instanceof WebSocket)`,
  ),
  looking(
    'species',
    `Object.defineProperty(Promise, Symbol.species, { get: spy(Promise) })\nObject.defineProperty(Array, Symbol.species, { get: spy(Array) })\n${SOCKET}console.log([1])`,
  ),
  looking(
    'array-methods',
    `for (const key of ['push', 'map', 'slice', 'includes', 'join', 'filter']) {
  const native = Array.prototype[key]
  Array.prototype[key] = function f(...values) { Array.prototype[key] = native; look(f); Array.prototype[key] = f; return Reflect.apply(native, this, values) }
}
${SOCKET}`,
  ),
  looking(
    'uncaught',
    `addEventListener('error', spy()); addEventListener('unhandledrejection', spy())\nPromise.reject(1)`,
  ),
  looking(
    'traps',
    `console.log(new Proxy(function () {}, { get: spy(), ownKeys: spy([]), getPrototypeOf: spy(null) }))`,
  ),
  looking(
    'setters',
    `for (const key of ['seq', 'parent', 'socket', 'stack', 'port', 'onmessage'])
  Object.defineProperty(Object.prototype, key, { configurable: true, get: spy(), set: spy() })\n${SOCKET}`,
  ),
  {
    id: 'getters-that-rewrite',
    live: true,
    says: ['log: begun'],
    code: `const { log } = console
for (const key of ['client', 'parent', 'position', 'weight', 'cut', 'origin', 'group', 'pieces'])
  Object.defineProperty(Object.prototype, key, { configurable: true, get() {
    for (const name of ['kind', 'origin', 'values', 'text', 'event', 'id'])
      if (Object.hasOwn(this, name)) try { this[name] = 'FORGED' } catch {}
  } })
log('begun')
const ws = new WebSocket('wss://echo.example/')
ws.onopen = () => ws.send('x')
ws.onmessage = () => ws.close()`,
  },
]
