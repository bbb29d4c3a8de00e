import { describe, expect, it } from 'vitest'
import { createSandbox, observe, toRequest } from './support.ts'

/**
 * Collects, in every function called back by the engine or the runtime, the functions beneath: from
 * a sloppy function's `caller` and `arguments`, and from V8's call sites.
 */
const COLLECT = `
  const text = Function.prototype.call.bind(Function.prototype.toString)
  const { log } = console, later = setTimeout
  let found = ''
  function keep(place, value) {
    if (value instanceof MessagePort) found += place + ': a port. '
    else if (typeof value === 'function' && !own(value)) found += place + ': ' + text(value) + '. '
  }
  // The class is what a program is given; each function of its own has one of these words.
  function own(f) {
    if (f === Socket) return true
    const source = text(f)
    for (const word of ['keep', 'beneath', 'mine']) for (let at = 0; at < source.length; at++)
      if (source[at] === word[0] && matches(source, word, at)) return true
    return false
  }
  function matches(source, word, at) {
    for (let i = 0; i < word.length; i++) if (source[at + i] !== word[i]) return false
    return true
  }
  const Socket = WebSocket
  let busy = false
  function beneath(place, f) {
    if (busy) return
    busy = true
    for (let it = f, depth = 0; it && depth < 20; depth++) {
      let next
      try {
        next = it.caller
        keep(place, next)
        for (const value of (next && next.arguments) || []) keep(place + ' arguments', value)
      } catch {}
      it = next
    }
    const { prepareStackTrace } = Error
    Error.prepareStackTrace = (error, sites) => sites
    for (const site of new Error().stack) {
      keep(place + ' site', site.getFunction())
      keep(place + ' this', site.getThis())
    }
    Error.prepareStackTrace = prepareStackTrace
    busy = false
  }
  const mine = (f) => f
  const spy = (place, result) => function spy() { beneath(place, spy); return result }
  later(() => log('found', found), 150)
`

/** Runs a program of attempts, until the program reports the findings. */
async function foundBy(attempts: string): Promise<string | undefined> {
  const sandbox = createSandbox()
  const files = { 'main.js': `${COLLECT}\n${attempts}` }
  const observed = observe(sandbox, await toRequest({ files }))
  const report = () => observed.lines().find((line) => line.startsWith('log: found'))
  await observed.until(() => report() !== undefined || observed.states.length > 1)
  sandbox.dispose()
  return report()
}

describe('what runs beneath a program’s function is nobody’s to take', () => {
  it.each([
    [
      'accessors where the runtime looks',
      `Object.defineProperty(Error, 'stackTraceLimit', { get: spy('limit', 50), set: spy('set limit') })
       for (const key of ['seq', 'kind', 'event', 'payload', 'client', 'parent', 'position', 'socket', 'headers', 'type', 'cut', 'hidden', 'style'])
         Object.defineProperty(Object.prototype, key, { configurable: true, get: spy('get ' + key), set: spy('set ' + key) })
       console.log({ a: 1 })
       const ws = new WebSocket('ws://echo.example/')
       ws.onopen = spy('onopen')
       ws.addEventListener('open', mine(function f() { beneath('listener', f); ws.send('x') }))
       ws.onmessage = mine(function f() { beneath('onmessage', f); ws.close() })`,
    ],
    [
      'conversions',
      `const tricky = { toString: spy('toString', 'ws://echo.example/'), valueOf: spy('valueOf', 3000),
         [Symbol.toPrimitive]: mine(function f(hint) { beneath('toPrimitive', f); return hint === 'number' ? 3000 : 'ws://echo.example/' }) }
       const ws = new WebSocket(tricky, { [Symbol.iterator]: mine(function* f() { beneath('iterator', f); yield 'a' }) })
       ws.onerror = ws.onclose = spy('over')
       const two = new WebSocket(tricky)
       two.onopen = mine(() => { two.send(tricky); two.close(tricky, tricky) })
       console.log('%s %d', tricky, tricky)
       setTimeout(mine(() => {}), tricky)`,
    ],
    [
      'stacks',
      `Error.prepareStackTrace = mine(function f(error, sites) {
         beneath('prepare', f)
         for (const site of sites) { keep('site', site.getFunction()); keep('this', site.getThis()) }
         return ''
       })
       console.log(new Error('x'))
       console.trace('x')
       const ws = new WebSocket('ws://echo.example/')
       ws.onopen = mine(() => ws.close())`,
    ],
    [
      'built-ins of the language',
      `const methods = ['push', 'map', 'slice', 'indexOf', 'forEach', 'filter', 'includes', 'join', 'splice', 'concat']
       for (const key of methods) { const native = Array.prototype[key]; Array.prototype[key] = mine(function f() { beneath('array ' + key, f); return Reflect.apply(native, this, arguments) }) }
       for (const [C, keys] of [[Map, ['get', 'set', 'has', 'delete', 'forEach', 'values']], [Set, ['add', 'has', 'delete', 'forEach', 'values']], [WeakMap, ['get', 'set', 'has']], [Promise, ['then']], [String, ['slice', 'replace', 'split']], [RegExp, ['exec', 'test']]])
         for (const key of keys) { const native = C.prototype[key]; C.prototype[key] = mine(function f() { beneath(C.name + ' ' + key, f); return Reflect.apply(native, this, arguments) }) }
       const ws = new WebSocket('ws://echo.example/', ['a'])
       ws.onopen = mine(() => ws.send(new Blob(['x'])))
       ws.onmessage = mine(() => ws.close(1000, 'x'))`,
    ],
    [
      'objects that listen, wait and are asked what they are',
      `const ws = new WebSocket('ws://echo.example/')
       ws.addEventListener('open', { get handleEvent() { beneath('handleEvent'); return spy('handled') } })
       ws.addEventListener('open', { handleEvent: spy('handleEvent') }, { get once() { beneath('once'); return true }, get signal() { beneath('signal') } })
       Promise.resolve({ then: spy('then') })
       Object.defineProperty(WebSocket, Symbol.hasInstance, { value: spy('hasInstance', true) })
       console.log(ws instanceof WebSocket, ws, new Proxy({}, { get: spy('trap'), ownKeys: spy('trap', []) }))
       ws.onmessage = spy('m')
       queueMicrotask(mine(function f() { beneath('microtask', f) }))
       setInterval(mine(function f() { beneath('interval', f); ws.close() }), 60)
       addEventListener('error', spy('error'))
       setTimeout(mine(() => { throw new Error('x') }))`,
    ],
  ])('%s', async (_, attempts) => {
    expect(await foundBy(attempts)).toBe('log: found ')
  })
})
