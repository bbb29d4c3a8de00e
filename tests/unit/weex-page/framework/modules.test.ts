import { h } from '@vue/runtime-core'
import { describe, expect, it, vi } from 'vitest'
import type { ScreenOperation } from '../../../../src/platforms/page-contract.ts'
import { createDevice, type Device, render } from './support.ts'

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

  it('knows the size of the page, and says that it knows no other', async () => {
    const device = createDevice()
    device.screen.send({ type: 'size', width: 750, height: 1200, scale: 2 })
    const { getComponentRect } = device.require('@weex-module/dom')
    const answers: unknown[] = []
    getComponentRect!('viewport' as never, ((a: unknown) => answers.push(a)) as never)
    getComponentRect!({} as never, ((a: unknown) => answers.push(a)) as never)
    await vi.waitUntil(() => answers.length === 2)
    expect(answers).toMatchObject([
      { result: true, size: { width: 750, height: 1200 } },
      { result: false },
    ])
    expect(device.notes).toEqual(['weex.component-rect'])
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
