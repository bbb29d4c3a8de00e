import { describe, expect, it } from 'vitest'
import { createSandbox, observe, runToEnd, toRequest, VIRTUAL } from './support.ts'

describe('the files of a program', () => {
  it('import one another by CommonJS and as modules, cycles included', async () => {
    const observed = await runToEnd({
      files: {
        'main.ts': `
          import fallback, { value, later } from './lib'
          import * as all from './lib/index.ts'
          const old = require('./old')
          console.log(fallback, value, later(), Object.keys(all).sort(), old)
          console.log((await import('./lib')).value, require('./old') === old)`,
        'lib/index.ts': `
          import { back } from './cycle.js'
          export default 'fallback'
          export const value = 1
          export const later = () => back()`,
        'lib/cycle.ts': `import { value } from '.'\nexport const back = () => value + 1`,
        'old.js': `module.exports = { loaded: typeof exports }`,
      },
    })
    expect(observed.lines()).toEqual([
      "log: fallback 1 2 ['default', 'later', 'value'] {loaded: 'object'}",
      'log: 1 true',
    ])
  })

  it('keep what they declare to themselves, even names of CommonJS', async () => {
    const observed = await runToEnd({
      files: {
        'main.js': `const module = 1, self = 2\nvar local = 3\nconsole.log(module, globalThis.local)`,
      },
    })
    expect(observed.lines()).toEqual(['log: 1 undefined'])
  })

  it('run sloppy as scripts and strict as modules', async () => {
    const sloppy = await runToEnd({
      files: { 'main.js': `undeclared = 1\nconsole.log(undeclared, this === globalThis)` },
    })
    expect(sloppy.lines().at(-1)).toBe('log: 1 true')
    const strict = await runToEnd({
      files: `export {}\nconsole.log((function (this: unknown) { return this })())`,
    })
    expect(strict.lines()).toEqual(['log: undefined'])
  })

  it('may use a document’s variables without importing them, with a note at the line', async () => {
    const { entries, ...observed } = await runToEnd({
      platform: 'ohos',
      ambient: { webSocket: '@ohos.net.webSocket', console: 'never' },
      files: {
        'main.js': `\nvar ws = webSocket.createWebSocket()\nconsole.log(typeof ws.connect)`,
      },
    })
    expect(observed.lines()).toEqual(['note: program.ambient-import', 'log: function'])
    expect(entries[0]).toMatchObject({
      values: { name: 'webSocket', module: '@ohos.net.webSocket' },
      position: { line: 2 },
    })
  })

  it('raise the notes of their compilation at their lines', async () => {
    const request = await toRequest({ files: 'console.log(1)' })
    const [main] = request.files
    const sandbox = createSandbox()
    const notes = [{ id: 'program.example', line: 7, values: { name: 'x' } }]
    const observed = observe(sandbox, { ...request, files: [{ ...main!, notes }] })
    await observed.ended()
    expect(observed.entries[0]).toMatchObject({
      kind: 'note',
      id: 'program.example',
      values: { name: 'x' },
      position: { file: 'main.ts', line: 7 },
    })
    sandbox.dispose()
  })
})

describe('how long a program runs', () => {
  it('until its timers have fired or were cleared', async () => {
    const observed = await runToEnd({
      files: `
        let ticks = 0
        const interval = setInterval((step: number) => {
          ticks += step
          if (ticks === 3) { clearInterval(interval); console.log('ticks', ticks) }
        }, 30, 1)
        clearTimeout(setTimeout(() => console.log('never'), 100_000))
        setTimeout((a: number, b: number) => console.log(a + b), 600, 1, 2)`,
    })
    expect(observed.lines()).toEqual(['log: ticks 3', 'log: 3'])
    expect(observed.states.at(-1)).toBe('finished')
  })

  it('until its sockets are closed, and its own last words are heard', async () => {
    const observed = await runToEnd({
      server: { mode: 'simulated', scenario: 'close', url: '' },
      files: `
        const ws = new WebSocket('ws://echo.example/?when=open&code=4001')
        ws.onclose = async (event: CloseEvent) => {
          await new Blob(['x']).text()
          console.log('closed', event.code)
        }`,
    })
    expect(observed.lines()).toEqual(['log: closed 4001'])
  })

  it('until it has read what it reads, however long that takes', async () => {
    const observed = await runToEnd({
      files: `
        const large = new Blob([new Uint8Array(2e8)])
        large.arrayBuffer().then(({ byteLength }) => console.log(byteLength))
        const reader = new FileReader()
        reader.onload = () => console.log('loaded', reader.result.byteLength)
        reader.readAsArrayBuffer(large)`,
    })
    expect(observed.lines().toSorted()).toEqual(['log: 200000000', 'log: loaded 200000000'])
  })

  it('until it no longer posts messages to itself', async () => {
    const observed = await runToEnd({
      files: `
        const { port1, port2 } = new MessageChannel()
        const until = performance.now() + 200
        port1.onmessage = () => {
          if (performance.now() < until) port2.postMessage(0)
          else console.log('heard the last')
        }
        port2.postMessage(0)`,
    })
    expect(observed.lines()).toEqual(['log: heard the last'])
    expect(observed.states).toEqual(['running', 'finished'])
  })

  it('until its top-level await is over', async () => {
    const sandbox = createSandbox()
    const files = `console.log('waiting')\nawait new Promise(() => {})`
    expect((await runToEnd({ files, ...VIRTUAL })).limits).toEqual(['quiet'])
    const observed = observe(sandbox, await toRequest({ files }))
    await observed.until(() => observed.entries.length > 0)
    expect(observed.states).toEqual(['running'])
    sandbox.dispose()
    expect(observed.states).toEqual(['running', 'stopped'])
  })
})

describe('a server script', () => {
  const server = { mode: 'simulated', scenario: 'custom', url: '' } as const

  it('answers its program, with lines of its own, and keeps no run alive', async () => {
    const { entries, ...observed } = await runToEnd({
      server,
      files: {
        'main.ts': `
          const ws = new WebSocket('ws://mine.example/')
          ws.onmessage = (event: MessageEvent) => { console.log('got', event.data); ws.close() }`,
        'server.ts': `
          import { Server } from 'mock-socket'
          const server = new Server('ws://mine.example/')
          server.on('connection', (socket) => { console.log('hello'); socket.send('from the server') })
          setInterval(() => {}, 10)`,
      },
    })
    expect(observed.lines()).toEqual(['log: hello', 'log: got from the server'])
    expect(entries.flatMap((e) => (e.kind === 'console' ? [e.origin] : []))).toEqual([
      'server',
      'program',
    ])
    expect(observed.states.at(-1)).toBe('finished')
  })

  it('is no module of the program, nor its program one of its own', async () => {
    const observed = await runToEnd({
      server,
      files: { 'main.ts': `import 'mock-socket'`, 'server.ts': `console.log('up')` },
    })
    expect(observed.lines()[0]).toBe('log: up')
    expect(observed.lines()[1]).toMatch(/Cannot find module 'mock-socket'/)
  })

  it('that throws is reported as the server’s', async () => {
    const { entries, ...observed } = await runToEnd({
      server,
      files: {
        'main.ts': `const ws = new WebSocket('ws://nobody.example/'); ws.onclose = () => console.log('closed')`,
        'server.ts': `\nthrow new Error('broken')`,
      },
    })
    expect(entries[0]).toMatchObject({
      kind: 'error',
      origin: 'server',
      position: { file: 'server.ts', line: 2 },
    })
    expect(observed.lines()).toEqual([
      'error! Error: broken',
      'note: network.no-server',
      'log: closed',
    ])
  })
})

describe('an app of uni-app', () => {
  it.each([
    [
      'createApp',
      `import { createSSRApp } from 'vue'
      import App from './App'
      export function createApp() {
        const app = createSSRApp(App)
        app.config.globalProperties.$name = 'demo'
        return { app }
      }`,
    ],
    [
      'new Vue()',
      `import Vue from 'vue'
      import App from './App'
      Vue.prototype.$name = 'demo'
      new Vue({ ...App }).$mount()`,
    ],
  ])('is launched by the built runtime as in Node, by %s', async (_, main) => {
    const app = `export default {
      onLaunch() { console.log('launch', this.$name) },
      onShow() { console.log('shown') }
    }`
    const files = { 'main.js': main, 'App.js': app }
    const observed = await runToEnd({ platform: 'uni', ...VIRTUAL, files })
    expect(observed.lines()).toEqual(['note: uni.page-not-drawn', 'log: launch demo', 'log: shown'])
  })
})
