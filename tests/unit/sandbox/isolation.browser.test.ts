import { describe, expect, inject, it } from 'vitest'
import { contentPolicy } from '../../../src/sandbox/document.ts'
import { createSandbox, observe, runToEnd, toRequest } from './support.ts'

/** Paths begin with a word unique to this file: other files share the same canary. */
const canary = `${inject('canary')}/isolation`

async function hits(): Promise<string[]> {
  const all = (await (await fetch(`http://${inject('canary')}/hits`)).json()) as string[]
  return all.filter((path) => path.startsWith('/isolation'))
}

/** Runs statements in sequence; each prints the result. */
const attempts = (statements: readonly string[]) =>
  `async function attempt(name: string, run: () => unknown) {
     try { await run(); console.log(name, 'went through') } catch { console.log(name, 'refused') }
   }
   ${statements.map((code) => `await attempt(${JSON.stringify(code)}, async () => { ${code} })`).join('\n')}`

const refused = (statements: readonly string[]) => statements.map((code) => `log: ${code} refused`)

describe('a simulated run reaches no network', () => {
  it('by no name of the worker’s', async () => {
    const statements = [
      `await fetch('http://${canary}/fetch')`,
      `await new Promise((_, refuse) => { const xhr = new XMLHttpRequest(); xhr.onerror = refuse; xhr.open('GET', 'http://${canary}/xhr'); xhr.send() })`,
      `new EventSource('http://${canary}/events')`,
      `new Worker('http://${canary}/worker')`,
      `new SharedWorker('http://${canary}/shared')`,
      `importScripts('http://${canary}/scripts')`,
      `navigator.sendBeacon('http://${canary}/beacon')`,
      `new WebSocketStream('ws://${canary}/stream')`,
      `new FontFace('f', 'url(http://${canary}/font)').load()`,
    ].map((code) =>
      code
        .replaceAll(/new (?!Promise)/g, 'new (self as any).')
        .replace('await fetch', 'await (self as any).fetch'),
    )
    const observed = await runToEnd({ files: attempts(statements) })
    const lines = observed.lines().filter((line) => !line.startsWith('note: '))
    expect(lines).toEqual(refused(statements))
    expect(await hits()).toEqual([])
  })

  it('by no syntax, no string and no way back to what was taken away', async () => {
    // Compiling turns `import()` into `require()`, so the engine's own comes in uncompiled.
    const sandbox = createSandbox()
    const request = await toRequest({ files: 'export {}' })
    const code = `
      const results = []
      const note = (name) => () => results.push(name)
      await import('http://${canary}/import').catch(note('import'))
      try { eval('1') } catch { results.push('eval') }
      try { new Function('1') } catch { results.push('Function') }
      try { (async () => {}).constructor('1') } catch { results.push('AsyncFunction') }
      try { new (Object.getPrototypeOf(WebSocket))('ws://${canary}/base') } catch { results.push('base') }
      for (let o = self; o; o = Object.getPrototypeOf(o))
        for (const name of ['importScripts', 'postMessage', 'Worker', 'close', 'indexedDB'])
          if (Object.hasOwn(o, name)) results.push('found ' + name)
      console.log(results)`
    const raw = observe(sandbox, {
      ...request,
      files: [{ ...request.files[0]!, code, map: '', awaits: true }],
    })
    await raw.until(() => raw.entries.some(({ kind }) => kind === 'console'))
    sandbox.dispose()
    expect(raw.lines()).toEqual(["log: ['import', 'eval', 'Function', 'AsyncFunction']"])
    expect(await hits()).toEqual([])
  })

  it('by policy, whatever a worker could name', () => {
    expect(contentPolicy({ mode: 'simulated' }, 'n', false)).toBe(
      "default-src 'none'; script-src 'nonce-n' blob:; worker-src blob:; connect-src 'none'",
    )
    expect(contentPolicy({ mode: 'live' }, 'n', false)).toContain("connect-src 'none'")
    expect(contentPolicy({ mode: 'live' }, 'n', false)).not.toContain('unsafe')
    expect(contentPolicy({ mode: 'simulated' }, 'n', true)).toBe(
      "default-src 'none'; script-src 'nonce-n' blob:; worker-src blob:; connect-src 'none'; " +
        "img-src data:; style-src 'nonce-n'",
    )
  })
})

describe('a run reaches neither the page nor anything that stays', () => {
  it('stores values for itself alone', async () => {
    const code = `for (const store of [localStorage, sessionStorage]) {
      console.log(store.length, store.getItem('x'))
      store.setItem('x', 'mine')
    }`
    sessionStorage.setItem('x', 'the page’s')
    localStorage.setItem('x', 'the page’s')
    for (let run = 0; run < 2; run++) {
      const observed = await runToEnd({ files: { 'main.js': code } })
      expect(observed.lines()).toEqual(['log: 0 null', 'log: 0 null'])
    }
    expect([sessionStorage.getItem('x'), localStorage.getItem('x')]).toEqual(
      Array(2).fill('the page’s'),
    )
    sessionStorage.removeItem('x')
    localStorage.removeItem('x')
  })

  it('has no storage, no parent, no document', async () => {
    const statements = [
      'indexedDB.open("x")',
      'caches.open("x")',
      'Storage.prototype.setItem.call(self.localStorage, "x", 1)',
      'Storage.prototype.setItem.call(self.sessionStorage, "x", 1)',
      'document.cookie',
      'parent.document',
      'window.top.location',
      'opener.close()',
      'new BroadcastChannel("x")',
      'new Notification("x")',
      'postMessage("x")',
    ].map((code) => code.replace(/^(new )?(\w+)/, '$1(self as any).$2'))
    const observed = await runToEnd({ files: attempts(statements) })
    expect(observed.lines()).toEqual(refused(statements))
  })

  it('is of an opaque origin, in a frame that may do nothing but run scripts', async () => {
    const observed = await runToEnd({ files: 'console.log((self as any).origin)' })
    expect(observed.lines()).toEqual(['log: null'])
    const sandbox = createSandbox()
    sandbox.prepare({ mode: 'simulated' })
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title=Sandbox]')!
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts')
    expect(frame.allow).toBe('')
    expect(frame.contentDocument).toBeNull()
    sandbox.prepare({ mode: 'live' })
    const live = document.querySelector<HTMLIFrameElement>('iframe[title=Sandbox]')!
    expect(live.allow).toContain('local-network-access *')
    sandbox.dispose()
    expect(document.querySelector('iframe[title=Sandbox]')).toBeNull()
  })
})
