import { describe, expect, it } from 'vitest'
import { runToEnd } from './support.ts'

const POLLUTION = `
  const Native = Error
  const forge = () => { throw new Native('polluted') }
  const seen: unknown[] = []
  for (const key of ['kind', 'type', 'entries', 'values', 'get', 'value', '0', '1', 'hidden', 'position'])
    Object.defineProperty(Object.prototype, key, { __proto__: null, set(v: unknown) { seen[seen.length] = v }, configurable: true } as never)
  for (const key of ['0', '1', '2'])
    Object.defineProperty(Array.prototype, key, { __proto__: null, set(v: unknown) { seen[seen.length] = v }, configurable: true } as never)
  Array.prototype.push = Array.prototype.map = Array.prototype.slice = forge as never
  Array.prototype[Symbol.iterator] = forge as never
  Array.isArray = forge as never
  String.prototype.slice = String.prototype.indexOf = String.prototype.split = forge as never
  RegExp.prototype.exec = forge as never
  Function.prototype.call = Function.prototype.apply = Function.prototype.bind = forge as never
  JSON.stringify = Object.keys = Object.entries = Reflect.apply = Reflect.ownKeys = forge as never
  Promise.prototype.then = forge as never
  Map.prototype.get = Map.prototype.set = WeakMap.prototype.get = forge as never
  MessagePort.prototype.postMessage = EventTarget.prototype.addEventListener = forge as never
  performance.now = Performance.prototype.now = Date.now = forge as never
  globalThis.setTimeout = forge as never
  globalThis.Error = forge as never
`

describe('a program that turns the built-ins against the runtime', () => {
  it('neither breaks nor forges what is reported', async () => {
    const observed = await runToEnd({
      files: `${POLLUTION}
        console.log('a', { a: [1, 'x'] }, new Map(), new Set(), /x/g)
        console.log(seen.length)
        throw { thrown: 'plain' }`,
    })
    expect(observed.lines()).toEqual([
      "log: a {a: [1, 'x']} Map(0) {} Set(0) {} /x/g",
      'log: 0',
      "error! {thrown: 'plain'}",
    ])
    expect(observed.states).toEqual(['running', 'failed'])
  })

  it('still has its sockets traced', async () => {
    const { entries, states } = await runToEnd({
      files: `
        const forge = () => { throw 1 }
        Object.defineProperty(Object.prototype, 'payload', { __proto__: null, set: forge } as never)
        JSON.stringify = Promise.prototype.then = forge as never
        Object.defineProperty(MessageEvent.prototype, 'data', { get: () => 'forged' })
        const ws = new WebSocket('ws://echo.example/')
        ws.onopen = () => ws.send('x')
        ws.onmessage = () => ws.close()`,
    })
    const wire = entries.flatMap((entry) => (entry.kind === 'wire' ? [entry.event] : []))
    expect(wire.map(({ type }) => type)).toEqual([
      'connect',
      'open',
      'send',
      'message',
      'closing',
      'close',
    ])
    expect(wire[3]).toEqual({ type: 'message', payload: { type: 'text', text: 'x', size: 1 } })
    expect(states).toEqual(['running', 'finished'])
  })

  it('may spoil how the engine prints stacks, at the price of its own positions', async () => {
    const { entries, ...observed } = await runToEnd({
      files: `(Error as any).prepareStackTrace = () => { throw 1 }
        console.log('a')
        ;(Error as any).stackTraceLimit = 0
        throw new Error('b')`,
    })
    expect(observed.lines()).toEqual(['log: a', 'error! Error: b'])
    expect(entries[0]!.position).toBeUndefined()
  })

  it('reads no record of the runtime through its prototype', async () => {
    const observed = await runToEnd({
      files: {
        'main.js': `const seen = []
          const { log } = console
          for (const key of ['client', 'socket', 'promise', 'position', 'parent', 'weight', 'cut', 'text', 'size', 'more', 'hidden'])
            Object.defineProperty(Object.prototype, key, { configurable: true, set(value) {
              Object.defineProperty(this, key, { value, configurable: true, writable: true, enumerable: true })
            }, get() {
              if (Object.hasOwn(this, 'kind') || Object.hasOwn(this, 'event') || Object.hasOwn(this, 'payload')) seen[seen.length] = key
              for (const name of ['kind', 'event', 'values']) if (Object.hasOwn(this, name)) this[name] = 'FORGED'
            } })
          console.log({ a: [1] }, 'long enough to be cut off somewhere')
          const ws = new WebSocket('ws://echo.example/')
          ws.onopen = () => ws.send('x')
          ws.onmessage = () => ws.close(1000)
          ws.onclose = () => log(seen)`,
      },
    })
    expect(observed.lines()).toEqual([
      'log: {a: [1]} long enough to be cut off somewhere',
      'log: []',
    ])
    const kinds = new Set(observed.entries.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['console', 'wire', 'server', 'call', 'callback']))
  })

  it('shows proxies without running their traps', async () => {
    const observed = await runToEnd({
      files: `
        let trapped = 0
        const all: ProxyHandler<object> = new Proxy({}, { get: () => { trapped++; throw 1 } })
        const { proxy, revoke } = Proxy.revocable({ r: 1 }, {})
        revoke()
        console.log(new Proxy({ a: 1 }, all), proxy, Object.create(new Proxy({}, all)))
        console.log('%s %o', new Proxy([1], all), new Proxy(function f() {}, all))
        console.log(trapped)
        class Mine extends Proxy<object> {}
        try { new Mine({}, {}) } catch (error) { console.log((error as Error).name) }`,
    })
    expect(observed.lines().slice(0, 3)).toEqual([
      'log: Proxy(Object) {a: 1} Proxy(Object) {r: 1} {}',
      'log: Proxy(Array)(1) [1] Proxy(ƒ f())',
      'log: 0',
    ])
  })

  it('throws what has no text', async () => {
    const bad = '({ toString() { throw 1 }, get stack() { throw 2 }, get message() { throw 3 } })'
    const observed = await runToEnd({
      files: `
        setTimeout(() => { throw null })
        setTimeout(() => { throw ${bad} })
        Promise.reject(undefined)
        Promise.reject(Symbol('s'))`,
    })
    expect(observed.lines().sort()).toEqual([
      'error! Symbol(s)',
      'error! null',
      'error! undefined',
      'error! {toString: ƒ toString(), stack: (…), message: (…)}',
    ])
    expect(observed.states.at(-1)).toBe('finished')
  })
})
