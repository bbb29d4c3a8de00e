import { h } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import type { PageRect, ScreenOperation } from '../../../../../../src/platforms/page-contract.ts'
import { createDevice, type Device, render, type This } from './support.ts'
import { until } from '../../../../../support/virtual-time.ts'

type Weex = {
  requireModule(name: string): unknown
  isRegisteredModule(name: string, method?: string): boolean
  config: { env: Record<string, unknown> }
}
const weexOf = ({ framework }: Device) => framework.globals.weex as Weex

describe('the ways to a module', () => {
  it.each(['modal', 'timer', 'storage', 'dom', 'navigator', 'webSocket'])(
    'lead to the same object: %s',
    (name) => {
      const device = createDevice()
      const module = weexOf(device).requireModule(name)
      expect(module).toBeTypeOf('object')
      expect(device.require(`@weex-module/${name}`)).toBe(module)
    },
  )

  it('leave an unknown name to the shim, which warns', () => {
    const device = createDevice()
    expect(weexOf(device).requireModule('nothing')).toBeUndefined()
    expect(weexOf(device).requireModule('websocket')).toBeUndefined()
    expect(device.lines).toHaveLength(2)
    expect(device.notes).toEqual(['weex.module-name'])
  })

  it('can be asked for', () => {
    const weex = weexOf(createDevice())
    expect(weex.isRegisteredModule('modal', 'toast')).toBe(true)
    expect(weex.isRegisteredModule('modal', 'nothing')).toBe(false)
    expect(weex.isRegisteredModule('webSocket')).toBe(true)
    expect(weex.isRegisteredModule('nothing')).toBe(false)
  })
})

describe('a module that is not here', () => {
  it('does nothing but say so, once for each method', () => {
    const device = createDevice()
    const { push, pop } = device.require('@weex-module/navigator')
    expect(push!()).toBeUndefined()
    push!()
    pop!()
    expect(device.notes).toEqual(['weex.module-not-here', 'weex.module-not-here'])
  })

  it('is no promise and no ES module', async () => {
    const stream = createDevice().require('@weex-module/stream')
    expect(await stream).toBe(stream)
    expect((stream as { __esModule?: unknown }).__esModule).toBeUndefined()
  })
})

describe('modal', () => {
  const last = ({ screen }: Device) =>
    screen.operations.at(-1) as ScreenOperation & { op: 'dialog' }

  it('shows a toast for as many seconds as it is told', () => {
    const device = createDevice()
    const { toast } = device.require('@weex-module/modal')
    toast!({ message: 'saved', duration: 0.5 } as never)
    toast!({ message: 1000 } as never)
    expect(device.screen.operations).toEqual([
      { op: 'toast', text: 'saved', duration: 500 },
      { op: 'toast', text: '1000', duration: 3000 },
    ])
  })

  it('answers with the button that was chosen', () => {
    const device = createDevice()
    const { alert, confirm } = device.require('@weex-module/modal')
    const answers: unknown[] = []
    const callback = (answer: unknown) => answers.push(answer)
    alert!({ message: 'a', okTitle: 'Fine' } as never, callback as never)
    expect(last(device)).toMatchObject({ kind: 'alert', text: 'a', okTitle: 'Fine' })
    device.screen.send({ type: 'reply', id: last(device).id, ok: true, value: '' })
    confirm!({ message: 'b' } as never, callback as never)
    device.screen.send({ type: 'reply', id: last(device).id, ok: false, value: '' })
    expect(answers).toEqual(['Fine', 'Cancel'])
  })

  it('answers a prompt with what was typed, and each dialogue once', () => {
    const device = createDevice()
    const { prompt } = device.require('@weex-module/modal')
    const answers: unknown[] = []
    prompt!(
      { message: 'name?', default: 'me' } as never,
      ((a: unknown) => answers.push(a)) as never,
    )
    expect(last(device)).toMatchObject({ kind: 'prompt', value: 'me' })
    const reply = { type: 'reply', id: last(device).id, ok: true, value: 'you' } as const
    device.screen.send(reply)
    device.screen.send(reply)
    expect(answers).toEqual([{ result: 'OK', data: 'you' }])
  })
})

describe('timer', () => {
  it('calls back once, or again and again until it is cleared', async () => {
    const { setTimeout, clearTimeout, setInterval, clearInterval } =
      createDevice().require('@weex-module/timer')
    const log: string[] = []
    clearTimeout!(setTimeout!((() => log.push('never')) as never, 0 as never) as never)
    await new Promise<void>((resolve) => {
      setTimeout!((() => log.push('once')) as never, 0 as never)
      const timer = setInterval!(
        (() => {
          log.push('again')
          if (log.length < 4) return
          clearInterval!(timer as never)
          resolve()
        }) as never,
        1 as never,
      )
    })
    await new Promise<void>((resolve) => setTimeout!(resolve as never, 20 as never))
    expect(log.sort()).toEqual(['again', 'again', 'again', 'once'])
  })
})

describe('storage', () => {
  const call = (method: ((...values: never[]) => unknown) | undefined, ...values: unknown[]) =>
    new Promise((resolve) => method!(...([...values, resolve] as never[])))

  it('keeps texts and answers in a later task', async () => {
    const { setItem, getItem, length, getAllKeys, removeItem } =
      createDevice().require('@weex-module/storage')
    expect(await call(getItem, 'a')).toEqual({ result: 'failed', data: 'undefined' })
    expect(await call(setItem, 'a', 1)).toEqual({ result: 'success', data: 'undefined' })
    expect(await call(getItem, 'a')).toEqual({ result: 'success', data: '1' })
    expect(await call(length)).toEqual({ result: 'success', data: 1 })
    expect(await call(getAllKeys)).toEqual({ result: 'success', data: ['a'] })
    expect(await call(removeItem, 'a')).toMatchObject({ result: 'success' })
    expect(await call(removeItem, 'a')).toMatchObject({ result: 'failed' })
    expect(await call(setItem, '', 'x')).toEqual({ result: 'failed', data: 'invalid_param' })
  })

  it('is another for each run', async () => {
    await call(createDevice().require('@weex-module/storage').setItem, 'a', 'b')
    const { getItem } = createDevice().require('@weex-module/storage')
    expect(await call(getItem, 'a')).toMatchObject({ result: 'failed' })
  })
})

describe('dom', () => {
  it('scrolls to an element, the first of a list of them, or nothing', async () => {
    const device = createDevice()
    const { scrollToElement } = device.require('@weex-module/dom')
    let refs: Record<string, never> = {}
    await device.open({
      format: 'vue',
      script: {
        mounted(this: { $refs: typeof refs }) {
          refs = this.$refs
        },
      },
      render: render(() => h('list', [h('cell', { ref: 'last' })])),
    })
    const { id } = device.screen.find('cell')
    const scroll = { op: 'call', id, method: 'scrollToElement' }
    scrollToElement!(refs.last!, { offset: 20, animated: false } as never)
    expect(device.screen.operations.at(-1)).toEqual({ ...scroll, values: [20, false] })
    scrollToElement!([refs.last] as never)
    expect(device.screen.operations.at(-1)).toEqual({ ...scroll, values: [0, true] })
    const before = device.screen.operations.length
    scrollToElement!(undefined as never)
    expect(device.screen.operations).toHaveLength(before)
  })

  /** Requests the box of a target, with an answer from the screen. */
  async function rectOf(device: Device, target: unknown, rect: PageRect | null = null) {
    const { getComponentRect } = device.require('@weex-module/dom')
    const answers: unknown[] = []
    getComponentRect!(target as never, ((answer: unknown) => answers.push(answer)) as never)
    const asked = device.screen.operations.at(-1)
    if (asked?.op === 'measure') device.screen.send({ type: 'rect', request: asked.request, rect })
    expect(answers).toEqual([])
    await until(() => answers.length > 0)
    return { asked, answer: answers[0] }
  }

  it('knows the size of the page', async () => {
    const device = createDevice()
    device.screen.send({ type: 'size', width: 750, height: 1200, scale: 2 })
    const { answer } = await rectOf(device, 'viewport')
    const size = { left: 0, top: 0, right: 750, bottom: 1200, width: 750, height: 1200 }
    expect(answer).toEqual({ result: true, size })
  })

  it('asks the screen where an element lies, and says so when it cannot tell', async () => {
    const device = createDevice()
    let element: unknown
    await device.open({
      script: {
        ready(this: This) {
          element = this.$el('box')
        },
      },
      render: render(() => h('div', [h('text', { id: 'box' })])),
    })
    const { asked, answer } = await rectOf(device, element, { x: 1, y: 2, width: 30, height: 40 })
    expect(asked).toMatchObject({ op: 'measure', id: device.screen.find('text').id })
    const size = { left: 1, top: 2, right: 31, bottom: 42, width: 30, height: 40 }
    expect(answer).toEqual({ result: true, size })
    expect(device.notes).toEqual([])
    expect((await rectOf(device, element)).answer).toMatchObject({ result: false })
    expect(device.notes).toEqual(['weex.component-rect'])
  })

  it('takes what is no element for a mistake', async () => {
    const { answer } = await rectOf(createDevice(), {})
    expect(answer).toEqual({ result: false, errMsg: 'Illegal parameter' })
  })

  it('says that pages run from left to right', async () => {
    const { getLayoutDirection } = createDevice().require('@weex-module/dom')
    const answer = new Promise((resolve) => getLayoutDirection!({} as never, resolve as never))
    expect(await answer).toEqual({ result: 'ltr' })
  })
})

describe('the environment', () => {
  it.each([
    ['documented', 'android'],
    ['web', 'Web'],
  ])('of the profile %s is %s', (profile, platform) => {
    const device = createDevice({ profile })
    expect(weexOf(device).config.env.platform).toBe(platform)
    expect(device.framework.globals.WXEnvironment).toBe(weexOf(device).config.env)
  })
})
