import { frameworks, screens } from 'virtual:page-scripts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { Sandbox } from '../../../../../../src/sandbox/index.ts'
import { observe, toRequest, type Observed } from '../../../../sandbox/support.ts'

/**
 * Measures the longest time between two turns of the page's event loop, until the result is read.
 */
function watchStalls(): () => number {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 4)
  return () => {
    clearInterval(timer)
    return longest
  }
}

/** Creates a phone's screen in the page, removed with the test. */
function openPlace() {
  const element = document.createElement('div')
  const sheet = document.createElement('style')
  sheet.textContent = 'iframe[title=Screen] { width: 375px; height: 667px; border: 0 }'
  document.body.append(sheet, element)
  onTestFinished(() => {
    sheet.remove()
    element.remove()
  })
  return { platform: 'weex', framework: 'weex', element, title: 'Screen', lang: 'en' }
}

interface Running extends Observed {
  readonly sandbox: Sandbox
  readonly place: ReturnType<typeof openPlace>
}

/** Runs a page of a script and a render function, in a compiler's output format. */
async function runPage(script: string, render: string): Promise<Running> {
  const sandbox = new Sandbox({
    container: document.body,
    loadRuntime: async () => (await import('virtual:sandbox-runtime')).default,
    loadScreen: async () => (await screens.weex!()).default,
    loadFramework: async () => (await frameworks.weex!()).default,
  })
  onTestFinished(() => sandbox.dispose())
  const place = openPlace()
  const files = `
    const { h } = require('vue')
    module.exports = {
      format: 'we', style: {}, components: {},
      script: ${script},
      render: (_ctx) => ${render},
    }`
  const run = observe(sandbox, await toRequest({ platform: 'weex', files }), place)
  return { ...run, sandbox, place }
}

const screen = () => page.frameLocator(page.getByTitle('Screen'))

/** Waits until the page shows a text; only the browser's driver sees into the frame. */
const shows = (text: string) => screen().getByText(text, { exact: true }).hover({ force: true })

describe('a page', () => {
  it('is seen on its screen, and hears what is done there', async () => {
    const run = await runPage(
      `{ data: { typed: '', sent: '' }, methods: {
           type(event) { this.typed = event.value },
           send() { this.sent = 'sent ' + this.typed } } }`,
      `h('div', [
         h('input', { onInput: _ctx.type, placeholder: 'message' }),
         h('text', { value: 'send', onClick: _ctx.send }),
         h('text', { value: _ctx.sent })])`,
    )
    await screen().getByPlaceholder('message').fill('hello')
    await screen().getByRole('button', { name: 'send' }).click()
    await shows('sent hello')
    expect(run.lines()).toEqual([])
  })

  it('goes from the screen when it is stopped, with the next one ready', async () => {
    const run = await runPage(`{}`, `h('text', { value: 'here' })`)
    await shows('here')
    run.sandbox.stop()
    expect(run.states).toEqual(['running', 'stopped'])
    expect(run.place.element.querySelector('iframe[title=Screen]')).toBe(null)
    expect(run.place.element.querySelectorAll('iframe:not([hidden])')).toHaveLength(0)
  })

  it('has neither the origin of the site nor its channels', async () => {
    const run = await runPage(`{}`, `h('text', { value: 'here' })`)
    await shows('here')
    const frame = run.place.element.querySelector('iframe')!
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts')
    expect(frame.contentDocument).toBe(null)
  })
})

describe('a page that draws for ever', () => {
  it.each([
    [
      'by timers',
      `{ data: { n: 0 }, created() { setInterval(() => this.n++, 0) } }`,
      `h('text', { value: _ctx.n })`,
    ],
    [
      'in microtasks',
      `{ data: { n: 0 }, ready() {
           const again = () => { this.n++; Promise.resolve().then(again) }
           again() } }`,
      `h('text', { value: _ctx.n })`,
    ],
    [
      'more and more elements',
      `{ data: { n: 0 }, created() { setInterval(() => { this.n += 500 }, 0) } }`,
      `h('div', Array.from({ length: Math.min(_ctx.n, 9000) }, (_, i) => h('text', { key: i + ':' + _ctx.n, value: 'row ' + i })))`,
    ],
    [
      'new elements in the place of all others',
      `{ data: { n: 0 }, created() { setInterval(() => { this.n++ }, 0) } }`,
      `h('scroller', Array.from({ length: 2000 }, (_, i) => h('div', { key: i + ':' + _ctx.n }, [h('text', { value: 'row ' + i })])))`,
    ],
    [
      'long texts',
      `{ data: { n: 0 }, created() { setInterval(() => { this.n++ }, 0) } }`,
      `h('scroller', Array.from({ length: 50 }, (_, i) => h('text', { value: (_ctx.n + ' word ').repeat(1500) })))`,
    ],
    [
      'and asks for dialogues and toasts',
      `{ created() { const m = require('@weex-module/modal')
           setInterval(() => { m.alert({ message: 'x' }, () => {}); m.toast({ message: 'y' }) }, 0) } }`,
      `h('text', { value: 'x' })`,
    ],
  ])('leaves the site alive and can be stopped: %s', async (_, script, render) => {
    const run = await runPage(script, render)
    const stalls = watchStalls()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(stalls()).toBeLessThan(1_000)
    const before = performance.now()
    run.sandbox.stop()
    expect(performance.now() - before).toBeLessThan(300)
    expect(run.states).toEqual(['running', 'stopped'])
  })
})
