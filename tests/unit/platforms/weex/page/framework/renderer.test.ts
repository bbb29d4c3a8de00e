import { h, nextTick, reactive } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import { createDevice, render } from './support.ts'

const vue = 'vue' as const

describe('what Vue renders becomes operations on the screen', () => {
  it('makes each element before it puts it into its parent', async () => {
    const { screen, open } = createDevice()
    await open({ render: render(() => h('div', [h('text', 'hello')])) })
    expect(screen.operations).toEqual([
      { op: 'create', id: 1, type: 'div' },
      { op: 'create', id: 2, type: 'text' },
      { op: 'attribute', id: 2, name: 'value', value: 'hello' },
      { op: 'insert', parent: 1, id: 2 },
      { op: 'insert', parent: 0, id: 1 },
    ])
  })

  it('joins the texts in a text to its value, and follows them', async () => {
    const data = reactive({ name: 'a' })
    const { screen, open } = createDevice()
    await open({ render: render(() => h('text', ['say ', h('span'), data.name])) })
    expect(screen.texts()).toEqual(['say a'])
    data.name = 'b'
    await nextTick()
    expect(screen.texts()).toEqual(['say b'])
  })

  it('shows no text outside of text, and says so', async () => {
    const { screen, notes, open } = createDevice()
    await open({ render: render(() => h('div', 'lost')) })
    expect(screen.operations.filter(({ op }) => op === 'attribute')).toEqual([])
    expect(notes).toEqual(['weex.text-outside'])
  })

  it('says of which components and events the screen has nothing', async () => {
    const { screen, notes, open } = createDevice()
    const nothing = () => {}
    await open({
      format: vue,
      render: render(() =>
        h('list', { onLoadmore: nothing }, [
          h('refresh', { onRefresh: nothing }, [h('text', { onLongpress: nothing })]),
          h('web', { onTheirs: nothing }),
        ]),
      ),
    })
    expect(notes.toSorted()).toEqual([
      'weex.component-not-here',
      'weex.component-not-here',
      'weex.event-not-here',
    ])
    expect(screen.find('web').heard).toEqual(new Set(['theirs']))
  })

  it('keeps rows in order when they move, come and go', async () => {
    const data = reactive({ rows: ['a', 'b', 'c', 'd'] })
    const { screen, open } = createDevice()
    await open({
      render: render(() =>
        h(
          'list',
          data.rows.map((row) => h('text', { key: row }, row)),
        ),
      ),
    })
    for (const rows of [['d', 'a', 'c'], ['e', 'c', 'd', 'f', 'a'], [], ['a']]) {
      data.rows = rows
      await nextTick()
      expect(screen.texts()).toEqual(rows)
    }
  })

  it('merges classes in their order, and inline style over them', async () => {
    const { screen, open } = createDevice()
    const style = {
      button: { width: 150, color: '#41B883', 'backgroundColor:active': '#1E90FF' },
      wide: { width: 600 },
    }
    await open({
      style,
      render: render(() =>
        h('text', {
          class: ['button', { wide: true }, 'undefined-class'],
          style: 'height: 80 ;color:#fff',
        }),
      ),
    })
    expect(screen.find('text').style).toEqual({
      width: 600,
      height: 80,
      color: '#fff',
      'backgroundColor:active': '#1E90FF',
    })
  })

  it('draws a style anew only when it differs', async () => {
    const data = reactive({ pressed: false, count: 0 })
    const { screen, open } = createDevice()
    await open({
      style: { on: { opacity: 1 } },
      render: render(() =>
        h('div', { class: { on: data.pressed }, style: { width: 10 }, count: data.count }),
      ),
    })
    const styles = () => screen.operations.filter(({ op }) => op === 'style').length
    const before = styles()
    data.count++
    await nextTick()
    expect(styles()).toBe(before)
    data.pressed = true
    await nextTick()
    expect(screen.find('div').style).toEqual({ opacity: 1, width: 10 })
  })

  it('sends attributes as plain values, reactive ones too', async () => {
    const options = reactive([{ label: 'a', at: undefined, call: () => 1 }])
    const { screen, open } = createDevice()
    await open({ render: render(() => h('input', { 'return-key-type': 'send', options })) })
    expect(screen.find('input').attributes).toEqual(
      new Map<string, unknown>([
        ['returnKeyType', 'send'],
        ['options', [{ label: 'a', at: null, call: null }]],
      ]),
    )
  })

  it('takes away all that was in an element', async () => {
    const data = reactive({ shown: true })
    const { screen, open } = createDevice()
    await open({
      render: render(() =>
        h('div', data.shown ? [h('div', { id: 'gone' }, [h('text', 'x')])] : []),
      ),
    })
    const gone = screen.find({ id: 'gone' })
    data.shown = false
    await nextTick()
    expect(screen.operations.at(-1)).toEqual({ op: 'remove', id: gone.id })
    expect(screen.texts()).toEqual([])
  })

  it('stops a page that makes more elements than a screen holds', async () => {
    const { screen, errors, open } = createDevice()
    const rows = Array.from({ length: 10_001 }, (_, index) => h('text', { key: index }))
    await open({ format: vue, render: render(() => h('list', rows)) })
    expect(errors).toEqual(['RangeError: A page may have at most 10000 elements.'])
    expect(screen.operations.filter(({ op }) => op === 'create')).toHaveLength(10_000)
  })

  it('counts only the elements that are still there', async () => {
    const data = reactive({ round: 0 })
    const { errors, open } = createDevice()
    const rows = () =>
      Array.from({ length: 3_000 }, (_, index) => h('text', { key: `${data.round} ${index}` }))
    await open({ render: render(() => h('list', rows())) })
    for (data.round = 1; data.round < 5; data.round++) await nextTick()
    expect(errors).toEqual([])
  })
})
