import { h, nextTick, reactive } from '@vue/runtime-core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createDevice, render } from './support.ts'

describe('events of the screen', () => {
  it('reach the handler in the shape that Weex gives them', async () => {
    const given: Record<string, unknown>[] = []
    const { screen, open } = createDevice()
    const onInput = (event: Record<string, unknown>) => given.push(event)
    await open({ render: render(() => h('input', { id: 'field', onInput })) })
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
    onTestFinished(() => void vi.useRealTimers())
    screen.fire(screen.find('input'), 'input', { value: 'hello' })
    expect(given).toHaveLength(1)
    expect(given[0]).toMatchObject({ type: 'input', value: 'hello', target: { type: 'input' } })
    expect(given[0]!.timestamp).toBe(1_700_000_000_000)
  })

  it('leave what was typed in the attribute of the element', async () => {
    const values: unknown[] = []
    const { screen, open } = createDevice()
    const onInput = ({ target }: { target: { attr: { value: string } } }) =>
      values.push(target.attr.value)
    await open({ render: render(() => h('input', { value: '', onInput })) })
    screen.fire(screen.find('input'), 'input', { value: 'typed' })
    expect(values).toEqual(['typed'])
  })

  it('are not answered by drawing what the person has typed', async () => {
    const data = reactive({ typed: '' })
    const { screen, open } = createDevice()
    const onInput = ({ value }: { value: string }) => (data.typed = value)
    await open({ render: render(() => h('input', { value: data.typed, onInput })) })
    const before = screen.operations.length
    screen.fire(screen.find('input'), 'input', { value: 'a' })
    await nextTick()
    expect(screen.operations).toHaveLength(before)
    data.typed = ''
    await nextTick()
    expect(screen.operations.at(-1)).toMatchObject({ op: 'attribute', name: 'value', value: '' })
  })

  it('are listened for only while there is a handler', async () => {
    const data = reactive({ heard: true })
    const { screen, open } = createDevice()
    await open({
      format: 'vue',
      render: render(() => h('div', { onClick: data.heard ? () => {} : undefined })),
    })
    expect(screen.find('div').heard).toEqual(new Set(['click']))
    data.heard = false
    await nextTick()
    expect(screen.find('div').heard).toEqual(new Set())
  })

  it('are named in lower case, and heard once where that is asked for', async () => {
    let count = 0
    const { screen, open } = createDevice()
    await open({ render: render(() => h('div', { onLongpressOnce: () => count++ })) })
    screen.fire(screen.find('div'), 'longpress')
    screen.fire(screen.find('div'), 'longpress')
    expect(count).toBe(1)
  })

  it('report what a handler throws, and go on', async () => {
    const { screen, errors, open } = createDevice()
    const onClick = () => {
      throw new Error('in a handler')
    }
    await open({ render: render(() => h('div', { onClick })) })
    screen.fire(screen.find('div'), 'click')
    screen.fire(screen.find('div'), 'click')
    expect(errors).toEqual(['Error: in a handler', 'Error: in a handler'])
  })

  it('of elements that are gone are ignored', () => {
    const { screen, errors } = createDevice()
    screen.send({ type: 'event', id: 77, name: 'click', detail: {} })
    expect(errors).toEqual([])
  })
})

describe('the app’s life-cycle', () => {
  it('reaches the top element of the page', async () => {
    const seen: string[] = []
    const { open, setShown } = createDevice()
    const note = ({ type }: { type: string }) => seen.push(type)
    const listeners = { onViewappear: note, onViewdisappear: note }
    await open({ render: render(() => h('div', listeners, [h('div', listeners)])) })
    setShown(false)
    setShown(true)
    expect(seen).toEqual(['viewappear', 'viewdisappear', 'viewappear'])
  })

  it('ends with the hooks of a page that goes, once', async () => {
    const seen: string[] = []
    const { open, endApp } = createDevice()
    const script = { data: () => ({}), destroyed: () => void seen.push('destroyed') }
    const listeners = { onViewdisappear: () => seen.push('viewdisappear') }
    await open({ format: 'vue', script, render: render(() => h('div', listeners)) })
    endApp()
    endApp()
    expect(seen).toEqual(['viewdisappear', 'destroyed'])
  })

  it('is told by globalEvent, in a script and in a page', async () => {
    const seen: unknown[] = []
    const { require, setShown } = createDevice()
    const globalEvent = require('@weex-module/globalEvent')
    for (const name of ['DidEnterBackground', 'WillEnterForeground']) {
      const event = `WXApplication${name}Event`
      globalEvent.addEventListener!(event as never, (() => seen.push(name)) as never)
    }
    setShown(false)
    setShown(true)
    expect(seen).toEqual(['DidEnterBackground', 'WillEnterForeground'])
  })
})
