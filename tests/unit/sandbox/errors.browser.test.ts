import { describe, expect, it } from 'vitest'
import { createSandbox, observe, runToEnd, toRequest } from './support.ts'

describe('what nobody catches', () => {
  it('fails the run when it ends the main file, at the user’s line', async () => {
    const { entries, states } = await runToEnd({
      files: `interface A { b: string }

function fail(a?: A): never {
  throw new TypeError('no ' + a)
}
fail()`,
    })
    expect(states).toEqual(['running', 'failed'])
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      kind: 'error',
      cause: 'exception',
      origin: 'program',
      value: { type: 'error', name: 'TypeError', message: 'no undefined' },
      position: { file: 'main.ts', line: 4 },
      frames: [
        { name: 'fail', file: 'main.ts', line: 4, column: 9 },
        { file: 'main.ts', line: 6 },
      ],
    })
  })

  it.each(["'text'", 'null', '42', '{ code: 1 }'])(
    'has its line even when it is no error, as in throw %s',
    async (thrown) => {
      const { entries, states } = await runToEnd({ files: `\n\nthrow ${thrown}` })
      expect(states.at(-1)).toBe('failed')
      expect(entries[0]).toMatchObject({
        cause: 'exception',
        origin: 'program',
        position: { file: 'main.ts', line: 3 },
      })
    },
  )

  it('after a top-level await is at the user’s line too', async () => {
    const { entries, states } = await runToEnd({
      files: `await new Promise((resolve) => setTimeout(resolve, 1))\n\nnull!.x`,
    })
    expect(states.at(-1)).toBe('failed')
    expect(entries[0]).toMatchObject({ cause: 'exception', position: { line: 3 } })
  })

  it('does not keep what was begun before from going on', async () => {
    const observed = await runToEnd({
      files: `setTimeout(() => console.log('later'), 20)\nthrow new Error('now')`,
    })
    expect(observed.lines()).toEqual(['error! Error: now', 'log: later'])
    expect(observed.states.at(-1)).toBe('failed')
  })

  it('is only reported when it happens later', async () => {
    const { entries, states } = await runToEnd({
      files: `setTimeout(() => {
  throw 'plain'
})
Promise.reject(new Error('unhandled'))`,
    })
    expect(states.at(-1)).toBe('finished')
    expect(
      entries.map((e) => e.kind === 'error' && `${e.cause} ${e.position?.line}`).sort(),
    ).toEqual(['exception 2', 'rejection 4'])
  })

  it('cannot be kept quiet by the program’s own listeners', async () => {
    const observed = await runToEnd({
      files: `addEventListener('error', (event) => { event.stopImmediatePropagation(); console.log('mine') })
setTimeout(() => { throw new Error('loud') })`,
    })
    expect(observed.lines()).toEqual(['error! Error: loud', 'log: mine'])
  })

  it('names the modules that there are when one is missing', async () => {
    const { entries, states } = await runToEnd({
      platform: 'ohos',
      files: { 'main.ts': `\nimport x from 'nowhere'\nconsole.log(x)`, 'util.ts': 'export {}' },
    })
    expect(states.at(-1)).toBe('failed')
    const [entry] = entries
    expect(entry).toMatchObject({ kind: 'error', cause: 'module', position: { line: 2 } })
    const value = entry?.kind === 'error' && entry.value.type === 'error' ? entry.value : undefined
    expect(value?.message).toMatch(/^Cannot find module 'nowhere'.*@ohos\.net\.webSocket/)
  })

  it('reports at its line what the engine cannot parse, and runs nothing', async () => {
    const sandbox = createSandbox()
    const request = await toRequest({ files: `console.log(1)` })
    const [main] = request.files
    const code = `console.log('ran')\nlet twice = 1\nlet twice = 2`
    const observed = observe(sandbox, { ...request, files: [{ ...main!, code, map: '' }] })
    expect(await observed.ended()).toBe('failed')
    expect(observed.lines()).toEqual([
      "error! SyntaxError: Identifier 'twice' has already been declared",
    ])
    expect(observed.entries[0]).toMatchObject({
      cause: 'syntax',
      position: { file: 'main.ts', line: 3, column: 5 },
    })
    sandbox.dispose()
  })

  it('is the server’s where its file threw', async () => {
    const { entries } = await runToEnd({
      server: { mode: 'simulated', scenario: 'custom', url: '' },
      files: {
        'main.ts': `setTimeout(() => {}, 50)`,
        'server.ts': `setTimeout(() => { throw new Error('a') })\nPromise.reject(new Error('b'))`,
      },
    })
    expect(entries.map((e) => e.kind === 'error' && e.origin)).toEqual(['server', 'server'])
  })

  it('is told of a platform that there is none of, instead of running for ever', async () => {
    const observed = await runToEnd({ platform: 'none', files: '0' })
    expect(observed.lines()).toEqual(["error! Error: There is no platform 'none'."])
    expect(observed.states.at(-1)).toBe('failed')
  })

  it('says so when the runtime itself cannot be had, and tries again at the next run', async () => {
    let offline = true
    const sandbox = createSandbox(async () => {
      if (offline) throw new Error('offline')
      return (await import('virtual:sandbox-runtime')).default
    })
    const request = await toRequest({ files: `console.log('on')` })
    const failed = observe(sandbox, request)
    expect(await failed.ended()).toBe('failed')
    expect(failed.lines()).toEqual(['error! Error: offline'])
    offline = false
    const tried = observe(sandbox, request)
    expect(await tried.ended()).toBe('finished')
    expect(tried.lines()).toEqual(['log: on'])
    sandbox.dispose()
  })
})
