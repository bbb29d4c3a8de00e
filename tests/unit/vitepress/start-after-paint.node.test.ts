import { describe, expect, test } from 'vitest'
import { startAfterPaint } from '../../../.vitepress/start-after-paint.ts'

const ENTRY = '<script type="module" src="/sub/assets/app.Ab_1.js"></script>'
const AT_ONCE = '<link rel="modulepreload" href="/sub/assets/chunks/theme.js">'
const LATER = '<link rel="modulepreload" href="/sub/assets/chunks/later.js" fetchpriority="low">'

/** Runs the script of a page, in the order of a browser. */
function run(html: string): { asked: string[]; frame: () => void; timers: (() => void)[] } {
  const asked: string[] = []
  const timers: (() => void)[] = []
  let frame = () => {}
  const script = /<script type="module">(.+?)<\/script>/.exec(html)![1]!
  new Function(
    'fetchModule',
    'document',
    'requestAnimationFrame',
    'setTimeout',
    script.replaceAll('import(', 'fetchModule('),
  )(
    (entry: string) => asked.push(entry),
    {
      createElement: () => ({}),
      head: { append: ({ href }: { href: string }) => asked.push(href) },
    },
    (callback: () => void) => (frame = callback),
    (callback: () => void) => timers.push(callback),
  )
  return { asked, frame: () => frame(), timers }
}

describe('a page’s scripts', () => {
  test('start in the task after the first frame, and then ask for what could wait', () => {
    const { asked, frame, timers } = run(startAfterPaint(ENTRY + AT_ONCE + LATER))
    expect(asked).toEqual([])
    frame()
    expect(asked).toEqual([])
    timers.at(-1)!()
    expect(asked).toEqual(['/sub/assets/app.Ab_1.js', '/sub/assets/chunks/later.js'])
  })

  test('start by a timer where no frame is drawn', () => {
    const { asked, timers } = run(startAfterPaint(ENTRY))
    timers[0]!()
    expect(asked).toEqual(['/sub/assets/app.Ab_1.js'])
  })

  test('are fetched meanwhile, all but what could wait', () => {
    const html = startAfterPaint(ENTRY + AT_ONCE + LATER)
    expect(html).toContain('<link rel="modulepreload" href="/sub/assets/app.Ab_1.js">')
    expect(html).toContain(AT_ONCE)
    expect(html).not.toContain(LATER)
  })

  test('are missed when VitePress puts them elsewhere', () => {
    expect(() => startAfterPaint('<script src="/app.js"></script>')).toThrow('VitePress')
  })
})
