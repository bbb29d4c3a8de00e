import type { HostileProgram } from '../program.ts'

/** Forged messages in the runtime's own format. */
const FORGERIES = `const line = { kind: 'console', level: 'error', seq: 1, time: 0, origin: 'platform',
  values: [{ type: 'string', text: 'FORGED' }] }
const wire = { kind: 'wire', seq: 2, time: 0, socket: 1,
  event: { type: 'message', payload: { type: 'text', text: 'FORGED', size: 6 } } }
const messages = [
  { type: 'batch', entries: [line, wire], dropped: 0 },
  { type: 'end', state: 'failed' },
  { type: 'end', state: 'finished' },
  { runtime: new Blob(['postMessage(1)']) },
  'FORGED',
]
`

const forging = (id: string, code: string): HostileProgram => ({
  id,
  live: true,
  ends: 'stopped',
  says: ['log: forged'],
  code: `${FORGERIES}
const attempt = (run) => { try { run() } catch {} }
${code}
console.log('forged')
setInterval(() => {}, 1000)`,
})

/** Attempts to speak to the page in the runtime's name. */
export const forgery: readonly HostileProgram[] = [
  forging(
    'post-message',
    `for (const message of messages) {
  attempt(() => postMessage(message))
  attempt(() => self.postMessage(message, []))
  attempt(() => DedicatedWorkerGlobalScope.prototype.postMessage.call(self, message))
  attempt(() => parent.postMessage(message, '*'))
}`,
  ),
  forging(
    'broadcast-channel',
    `attempt(() => { const all = new BroadcastChannel('polysocket'); for (const m of messages) all.postMessage(m) })`,
  ),
  forging(
    'message-channel',
    `const { port1, port2 } = new MessageChannel()
port1.start()
for (const message of messages) attempt(() => port2.postMessage(message))
attempt(() => dispatchEvent(new MessageEvent('message', { data: null, ports: [port2] })))`,
  ),
  forging(
    'captured-port',
    `const caught = []
const { postMessage } = MessagePort.prototype
MessagePort.prototype.postMessage = function (...values) { caught.push(this); return postMessage.apply(this, values) }
for (const key of ['onmessage', 'onmessageerror'])
  Object.defineProperty(MessagePort.prototype, key, { set(value) { caught.push(this) }, get() { caught.push(this) } })
for (const key of ['start', 'close', 'addEventListener'])
  MessagePort.prototype[key] = function () { caught.push(this) }
setTimeout(() => {
  for (const port of caught) for (const m of messages) attempt(() => postMessage.call(port, m))
}, 50)`,
  ),
  forging(
    'captured-event',
    `const caught = []
for (const key of ['data', 'ports', 'source', 'origin'])
  Object.defineProperty(MessageEvent.prototype, key, { get() { caught.push(this); return messages[0] } })
for (const key of ['target', 'currentTarget', 'type'])
  Object.defineProperty(Event.prototype, key, { get() { caught.push(this); return 'message' } })
setTimeout(() => { if (caught.length) console.log('BREACH', caught.length) }, 80)`,
  ),
  forging(
    'captured-arguments',
    `const caught = []
for (const key of ['call', 'apply', 'bind']) {
  const native = Function.prototype[key]
  Function.prototype[key] = function () { caught[caught.length] = arguments; return Reflect.apply(native, this, arguments) }
}
const { apply } = Reflect
Reflect.apply = function (f, self, list) { caught[caught.length] = arguments; return apply(f, self, list) }
console.log(1)
setTimeout(() => {
  const post = MessagePort.prototype.postMessage
  for (const list of caught) for (const it of list)
    if (it instanceof MessagePort) { console.log('BREACH'); attempt(() => post(messages[0])) }
}, 80)`,
  ),
  forging(
    'setters-that-catch',
    `for (const key of ['port', 'ports', 'data', 'entries', 'dropped', 'state', 'send', 'outbox', 'onEnd'])
  Object.defineProperty(Object.prototype, key, { configurable: true, set(value) {
    if (value instanceof MessagePort || typeof value === 'function') self.caught = value
  } })
console.log({ a: 1 })
setTimeout(() => { if (self.caught) console.log('BREACH', String(self.caught)) }, 80)`,
  ),
  forging(
    'dispatched-events',
    `for (const type of ['message', 'error', 'unhandledrejection', 'messageerror', 'close'])
  attempt(() => dispatchEvent(new Event(type)))
attempt(() => dispatchEvent(new MessageEvent('message', { data: messages[0] })))`,
  ),
  {
    id: 'own-console-is-not-the-platform',
    ends: 'finished',
    says: ["log: {kind: 'note', id: 'network.refused', origin: 'platform'}"],
    code: `console.log({ kind: 'note', id: 'network.refused', origin: 'platform' })`,
  },
  forging(
    'stack-of-another-file',
    `const error = new Error('x')
error.stack = 'Error: x\\n    at main.ts:1:1\\n    at <img src=x onerror=alert(1)> (user-main.js:1:1)'
console.log(error)`,
  ),
  forging(
    'thenable-prototype',
    `Object.defineProperty(Object.prototype, 'then', { configurable: true, get() { return undefined } })
Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value() { return messages[0] } })
console.log({})`,
  ),
  forging(
    'structured-clone',
    `attempt(() => structuredClone(messages[0], { transfer: [new MessageChannel().port1] }))
globalThis.structuredClone = () => messages[0]
console.log([1])`,
  ),
]
