import { frameworks } from 'virtual:page-scripts'
import { onTestFinished, describe, expect, it } from 'vitest'
import type { ScreenInput, ScreenOperation } from '../../../../../../src/platforms/page-contract.ts'
import { Sandbox } from '../../../../../../src/sandbox/index.ts'
import {
  observe,
  type Observed,
  type Program,
  toRequest,
  VIRTUAL,
} from '../../../../sandbox/support.ts'

/** A forwarding screen in the iframe: batches to the test, and inputs from the test. */
const relay = `
  globalThis.__openScreen = (port) => {
    port.onmessage = ({ data }) => {
      parent.postMessage({ drawn: data }, '*')
      port.postMessage({ type: 'drawn' })
    }
    addEventListener('message', ({ data }) => data.input && port.postMessage(data.input))
    port.postMessage({ type: 'size', width: 750, height: 1000, scale: 2 })
  }`

interface Run extends Observed {
  readonly drawn: ScreenOperation[]
  send(input: ScreenInput): void
  stop(): void
}

/** Runs a program with a page exported by the main file, in the real sandbox. */
async function runPage(files: Program['files'], more?: Partial<Program>): Promise<Run> {
  const sandbox = new Sandbox({
    container: document.body,
    loadRuntime: async () => (await import('virtual:sandbox-runtime')).default,
    loadFramework: async () => (await frameworks.weex!()).default,
    loadScreen: async () => relay,
  })
  const drawn: ScreenOperation[] = []
  const request = await toRequest({ platform: 'weex', files, ...more })
  const place = {
    platform: 'weex',
    framework: 'weex',
    element: document.body,
    title: 'Screen',
    lang: 'en',
  }
  let check = (): void => {}
  const listen = ({ data }: MessageEvent<{ drawn?: ScreenOperation[] }>): void => {
    drawn.push(...(data?.drawn ?? []))
    check()
  }
  addEventListener('message', listen)
  const run = { ...observe(sandbox, request, place), drawn }
  onTestFinished(() => {
    removeEventListener('message', listen)
    sandbox.dispose()
  })
  const { until } = run
  return Object.assign(run, {
    until: (condition: () => boolean) =>
      new Promise<void>((resolve) => {
        check = () => condition() && resolve()
        void until(condition).then(resolve)
        check()
      }),
    send: (input: ScreenInput) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Screen"]')!
      frame.contentWindow!.postMessage({ input }, '*')
    },
    stop: () => sandbox.stop(),
  })
}

const page = (script: string, render: string): string => `
const { h } = require('vue')
module.exports = {
  format: 'we', style: {}, components: {},
  script: ${script},
  render: (_ctx) => ${render},
}`

describe('a page in the worker', () => {
  it('is drawn, hears what the person does, and reaches its modules', async () => {
    const run = await runPage(
      page(
        `{ data: { text: 'before' }, methods: { tap() {
             require('@weex-module/modal').toast({ message: WXEnvironment.deviceHeight })
             this.text = typeof weex.requireModule('webSocket').send
           } } }`,
        `h('text', { value: _ctx.text, onClick: _ctx.tap })`,
      ),
    )
    await run.until(() => run.drawn.some(({ op }) => op === 'insert'))
    expect(run.drawn).toContainEqual({ op: 'listen', id: 1, type: 'click' })
    run.send({ type: 'event', id: 1, name: 'click', detail: {} })
    await run.until(() => run.drawn.at(-1)?.op === 'attribute')
    expect(run.drawn.slice(-2)).toEqual([
      { op: 'toast', text: '2000', duration: 3000 },
      { op: 'attribute', id: 1, name: 'value', value: 'function' },
    ])
    expect(run.lines()).toEqual([])
  })

  it('runs until it is stopped', async () => {
    const waits = page(`{ ready() { setTimeout(() => console.log('done'), 100) } }`, `h('div')`)
    const unwatched = await runPage(waits, VIRTUAL)
    expect(await unwatched.ended()).toBe('stopped')
    expect(unwatched.lines()).toEqual(['log: done'])
    expect(unwatched.limits).toEqual(['quiet'])
    const run = await runPage(waits)
    await run.until(() => run.lines().includes('log: done'))
    expect(run.states).toEqual(['running'])
    run.stop()
    expect(run.states).toEqual(['running', 'stopped'])
  })

  it('shows what its code throws at its line', async () => {
    const run = await runPage(
      page(
        `{ created() {
           throw new Error('created')
         }, methods: { tap() {
           throw new Error('tap')
         } } }`,
        `h('div', { onClick: _ctx.tap })`,
      ),
    )
    await run.until(() => run.drawn.some(({ op }) => op === 'insert'))
    run.send({ type: 'event', id: 1, name: 'click', detail: {} })
    await run.until(() => run.lines().length === 2)
    expect(run.lines()).toEqual(['error! Error: created', 'error! Error: tap'])
    expect(run.entries.map(({ position }) => position?.line)).toEqual([6, 8])
  })

  it.each([
    [
      'main.we',
      `<template>
         <div>
           <text onclick="tap">{{ text }}</text>
           <text>{{ missing.name }}</text>
         </div>
       </template>
       <script>
         module.exports = {
           data: { text: 'a', missing: {} },
           methods: {
             tap: function () {
               this.missing = null
             },
           },
           created: function () {
             throw new Error('created')
           },
         }
       </script>`,
      [16, 4],
    ],
    [
      'main.vue',
      `<template>
         <div>
           <text @click="tap">{{ text }}</text>
           <text>{{ missing.name }}</text>
         </div>
       </template>
       <script>
         export default {
           data: () => ({ text: 'a', missing: {} }),
           methods: {
             tap() {
               this.missing = null
             },
           },
           created() {
             throw new Error('created')
           },
         }
       </script>`,
      [16, 4],
    ],
  ])(
    'shows what the code and the template of %s throw at their lines',
    async (name, code, lines) => {
      const run = await runPage({ [name]: code })
      await run.until(() => run.drawn.some(({ op }) => op === 'listen'))
      const { id } = run.drawn.find(({ op }) => op === 'listen') as { id: number }
      run.send({ type: 'event', id, name: 'click', detail: {} })
      await run.until(() => run.entries.filter(({ kind }) => kind === 'error').length === 2)
      expect(
        run.entries.filter(({ kind }) => kind === 'error').map(({ position }) => position),
      ).toMatchObject(lines.map((line) => ({ file: name, line })))
    },
  )

  it('fails as other programs do when its main file does', async () => {
    const run = await runPage(`throw new Error('at the top')`)
    expect(await run.ended()).toBe('failed')
    expect(run.lines()).toEqual(['error! Error: at the top'])
  })

  it('leaves no way to make a framework in the scope of the program', async () => {
    const run = await runPage(
      page(`{ created() { console.log('__createPageFramework' in globalThis) } }`, `h('div')`),
    )
    await run.until(() => run.lines().length > 0)
    expect(run.lines()).toEqual(['log: false'])
  })
})
