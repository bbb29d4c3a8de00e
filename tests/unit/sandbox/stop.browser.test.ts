import { describe, expect, it } from 'vitest'
import { createSandbox, observe, toRequest } from './support.ts'

/** Measures the longest time between two turns of the page's event loop during some work. */
async function longestStall(during: Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 5)
  await during
  clearInterval(timer)
  return longest
}

const frames = () => document.querySelectorAll('iframe[title=Sandbox]').length

describe('a program that never ends', () => {
  it.each([
    ['loops', 'while (true) {}'],
    [
      'loops in microtasks',
      'const again = (): unknown => Promise.resolve().then(again); again(); await 0',
    ],
    ['backtracks for ever', `void /^(a+)+$/.test('a'.repeat(60) + 'b')`],
    ['floods the console', 'while (true) console.log({ flood: [1, 2, 3] })'],
    [
      'floods the wire',
      `const ws = new WebSocket('wss://a.example/')
      ws.onopen = () => { for (;;) ws.send('x'.repeat(1000)) }`,
    ],
    [
      'floods the platform with calls',
      `const ws = new WebSocket('wss://a.example/')
      for (;;) ws.addEventListener('open', Object.create({ a: [1, 2, 3] }))`,
    ],
    ['floods by timers', 'for (;;) { console.log(1); setTimeout(() => {}, 1e6) }'],
  ])('leaves the page alive and can be stopped when it %s', async (_, loop) => {
    const sandbox = createSandbox()
    const observed = observe(sandbox, await toRequest({ files: `console.log('on')\n${loop}` }))
    const stall = longestStall(
      observed
        .until(() => observed.entries.length > 0)
        .then(() => new Promise((resolve) => setTimeout(resolve, 300))),
    )
    // A page that had to wait for the program would wait for ever.
    expect(await stall).toBeLessThan(1_000)

    const before = performance.now()
    sandbox.stop()
    expect(performance.now() - before).toBeLessThan(300)
    expect(observed.states).toEqual(['running', 'stopped'])

    const next = observe(sandbox, await toRequest({ files: `console.log('next')` }))
    expect(await next.ended()).toBe('finished')
    expect(next.lines()).toEqual(['log: next'])
    sandbox.dispose()
    expect(frames()).toBe(0)
  })

  it('is stopped by another that starts, in whichever sandbox of the page', async () => {
    const first = createSandbox()
    const second = createSandbox()
    const endless = observe(first, await toRequest({ files: 'setInterval(() => {}, 1000)' }))
    const other = observe(second, await toRequest({ files: `console.log('other')` }))
    expect(endless.states).toEqual(['running', 'stopped'])
    expect(await other.ended()).toBe('finished')
    first.dispose()
    second.dispose()
  })

  it(
    'is failed, and said to be gone, when the browser has ended it',
    { timeout: 20_000 },
    async () => {
      const sandbox = createSandbox()
      const observed = observe(sandbox, await toRequest({ files: `console.log('on')\nfor (;;);` }))
      await observed.until(() => observed.entries.length > 0)
      // As in a browser out of memory: without any event for the page.
      document.querySelector('iframe[title=Sandbox]')!.remove()
      expect(await observed.ended()).toBe('failed')
      expect(observed.lines()).toEqual(['log: on', 'error! Error: The browser ended the program.'])
      sandbox.dispose()
    },
  )

  it('is told nothing of a stop when nothing runs', async () => {
    const sandbox = createSandbox()
    const observed = observe(sandbox, await toRequest({ files: '0' }))
    await observed.ended()
    sandbox.stop()
    expect(observed.states).toEqual(['running', 'finished'])
    sandbox.dispose()
  })
})

describe('a frame that is made ready', () => {
  it('keeps nobody waiting when another takes its place, or none', async () => {
    const sandbox = createSandbox()
    const first = sandbox.prepare({ mode: 'simulated' })
    const second = sandbox.prepare({ mode: 'live' })
    await first
    await second
    const third = sandbox.prepare({ mode: 'simulated' })
    sandbox.dispose()
    await third
    expect(frames()).toBe(0)
  })
})
