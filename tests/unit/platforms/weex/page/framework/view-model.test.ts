import { h, nextTick, resolveComponent } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import { createDevice, render, legacy, showing, type This } from './support.ts'

describe('the data of a view model', () => {
  it.each([
    ['an object', { a: 1 }],
    ['a function', () => ({ a: 1 })],
  ])('may be %s', async (_, data) => {
    const { screen, open } = createDevice()
    await open({ script: { data }, render: showing('a') })
    expect(screen.texts()).toEqual(['1'])
  })

  it('is a copy of its own', async () => {
    const data = { list: [1] }
    const { open } = createDevice()
    await open({
      script: {
        data,
        created(this: This) {
          this.list.push(2)
        },
      },
      render: showing('list'),
    })
    expect(data).toEqual({ list: [1] })
  })

  it('is seen on this, but for names that begin with _ or $', async () => {
    const seen: unknown[] = []
    const { open } = createDevice()
    await open({
      script: {
        data: { plain: 1, _hidden: 2, $hidden: 3 },
        created(this: This) {
          seen.push(this.plain, this._hidden, this.$hidden)
        },
      },
      render: showing('plain'),
    })
    expect(seen).toEqual([1, undefined, undefined])
  })

  it('shows on the screen after the code that changed it has ended', async () => {
    const { screen, open } = createDevice()
    await open({
      script: {
        data: { a: 'before' },
        methods: {
          change(this: This) {
            this.a = 'after'
            expect(screen.texts()).toEqual(['before'])
          },
        },
      },
      render: render((_) => h('text', { value: _.a, onClick: _.change })),
    })
    screen.fire(screen.find('text'), 'click')
    await nextTick()
    expect(screen.texts()).toEqual(['after'])
  })

  it('gives way to a method of the same name', async () => {
    const { screen, open } = createDevice()
    await open({
      script: { data: { a: 'data' }, methods: { a: () => 'method' } },
      render: render((_) => h('text', { value: _.a() })),
    })
    expect(screen.texts()).toEqual(['method'])
  })

  it('is what computed properties read and write', async () => {
    const { screen, open } = createDevice()
    await open({
      script: {
        data: { first: 'a', last: 'b' },
        computed: {
          name(this: This) {
            return `${this.first} ${this.last}`
          },
          both: {
            get(this: This) {
              return this.first + this.last
            },
            set(this: This, value: string) {
              ;[this.first, this.last] = value
            },
          },
        },
        ready(this: This) {
          this.both = 'xy'
        },
      },
      render: render((_) => h('div', [h('text', { value: _.name }), h('text', { value: _.both })])),
    })
    await nextTick()
    expect(screen.texts()).toEqual(['x y', 'xy'])
  })
})

describe('the life of a view model', () => {
  it('is init, created, ready, destroyed', async () => {
    const log: unknown[] = []
    const child = legacy({
      script: {
        data: { a: 1 },
        init(this: This) {
          log.push(['init', this.a])
        },
        created(this: This) {
          log.push(['created', this.a])
        },
        ready(this: This) {
          log.push(['ready', this.$el('root').type])
        },
        destroyed() {
          log.push(['destroyed'])
        },
      },
      render: render(() => h('div', { id: 'root' })),
    })
    const { screen, open } = createDevice()
    await open({
      script: {
        data: { shown: true },
        methods: {
          hide(this: This) {
            this.shown = false
          },
        },
      },
      components: { child },
      render: render((_) =>
        h('scroller', { onClick: _.hide }, _.shown ? [h(resolveComponent('child'))] : []),
      ),
    })
    screen.fire(screen.find('scroller'), 'click')
    await nextTick()
    expect(log).toEqual([['init', undefined], ['created', 1], ['ready', 'div'], ['destroyed']])
  })

  it('runs ready among the methods before there is an element, with a warning', async () => {
    const order: string[] = []
    const { lines, open } = createDevice({ onDraw: ({ op }) => order.push(op) })
    await open({
      script: { data: { a: 1 }, methods: { ready: () => order.push('ready') } },
      render: showing('a'),
    })
    expect(order).toEqual(['ready', 'create', 'attribute', 'insert'])
    expect(lines).toEqual([
      'warn: "exports.methods.ready" is deprecated, please use "exports.created" instead',
    ])
  })

  it('goes on when one of its functions throws, and reports it', async () => {
    const { screen, errors, open } = createDevice()
    const created = () => {
      throw new Error('in created')
    }
    await open({ script: { data: { a: 'shown' }, created }, render: showing('a') })
    expect(errors).toEqual(['Error: in created'])
    expect(screen.texts()).toEqual(['shown'])
  })
})

describe('handlers that are not there', () => {
  it('warn when the element is made and fail when the event comes', async () => {
    const { screen, lines, errors, open } = createDevice()
    await open({ render: render((_) => h('input', { onChange: _.nothing })) })
    expect(lines).toContain('warn: [JS Framework] The event handler "undefined" is not defined.')
    screen.fire(screen.find('input'), 'change', { value: '' })
    expect(errors).toEqual(["TypeError: Cannot read properties of undefined (reading 'call')"])
  })
})
