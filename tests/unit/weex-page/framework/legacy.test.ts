import { h, nextTick, resolveComponent } from '@vue/runtime-core'
import { describe, expect, it, vi } from 'vitest'
import type { PageModule } from '../../../../src/platforms/page-contract.ts'
import { createDevice, render } from './support.ts'

/* What `this` is in the functions of a `.we` script. */
interface This {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [name: string]: any
}

const text = (key: string) => render((_) => h('text', { value: _[key] }))
const component = (page: Partial<PageModule>): PageModule =>
  ({ format: 'we', style: {}, components: {}, ...page }) as PageModule

describe('the data of a view model', () => {
  it.each([
    ['an object', { a: 1 }],
    ['a function', () => ({ a: 1 })],
  ])('may be %s', async (_, data) => {
    const { screen, open } = createDevice()
    await open({ script: { data }, render: text('a') })
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
      render: text('list'),
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
      render: text('plain'),
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
    const child = component({
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
      render: text('a'),
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
    await open({ script: { data: { a: 'shown' }, created }, render: text('a') })
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

describe('the methods of a view model', () => {
  it('$el finds an element by its id and calls its component', async () => {
    const { screen, open } = createDevice()
    await open({
      script: {
        methods: {
          leave(this: This) {
            this.$el('field').blur()
          },
        },
      },
      render: render((_) =>
        h('div', { onClick: _.leave }, [h('input', { id: 'field', placeholder: 'p' })]),
      ),
    })
    screen.fire(screen.find('div'), 'click')
    const { id } = screen.find('input')
    expect(screen.operations.at(-1)).toEqual({ op: 'call', id, method: 'blur', values: [] })
  })

  it('$vm finds the view model of a component by the id of its element', async () => {
    const child = component({ script: { data: { a: 7 } }, render: text('a') })
    const seen: unknown[] = []
    const { open } = createDevice()
    await open({
      script: {
        ready(this: This) {
          seen.push(this.$vm('child').a, this.$vm('none'))
        },
      },
      components: { child },
      render: render(() => h('div', [h(resolveComponent('child'), { id: 'child' })])),
    })
    expect(seen).toEqual([7, undefined])
  })

  it('$watch tells of what changes, by path or by function', async () => {
    const log: unknown[] = []
    const { open } = createDevice()
    await open({
      script: {
        data: { a: { b: 1 } },
        created(this: This) {
          this.$watch('a.b', (now: unknown, before: unknown) => log.push(['path', now, before]))
          this.$watch(
            function (this: This) {
              return this.a.b * 10
            },
            function (this: This, now: unknown) {
              log.push(['function', now, this.a.b])
            },
          )
          this.a.b = 2
        },
      },
      render: text('a'),
    })
    expect(log).toEqual([
      ['path', 2, 1],
      ['function', 20, 2],
    ])
  })

  it('$emit calls the handlers of events and of $on, until $off', async () => {
    const log: unknown[] = []
    const { open } = createDevice()
    await open({
      script: {
        events: { hello: ({ type, detail }: This) => log.push([type, detail]) },
        ready(this: This) {
          const late = () => log.push('late')
          this.$on('hello', late)
          this.$emit('hello', { a: 1 })
          this.$off('hello', late)
          this.$emit('hello', 2)
        },
      },
      render: render(() => h('text')),
    })
    expect(log).toEqual([['hello', { a: 1 }], 'late', ['hello', 2]])
  })

  it('$dispatch goes up and $broadcast down, until an event is stopped', async () => {
    const log: string[] = []
    const child = component({
      script: {
        events: { down: () => log.push('child down'), up: () => log.push('child up') },
        ready(this: This) {
          this.$dispatch('up')
        },
      },
      render: render(() => h('text')),
    })
    const { open } = createDevice()
    await open({
      script: {
        events: {
          up: () => log.push('page up'),
          down: () => log.push('page down'),
          stopped: (event: This) => event.stop(),
        },
        ready(this: This) {
          this.$broadcast('down')
          this.$broadcast('stopped')
        },
      },
      components: { child },
      render: render(() => h('div', [h(resolveComponent('child'))])),
    })
    expect(log).toEqual(['child up', 'page up', 'page down', 'child down'])
  })

  it('$getConfig, $call, $renderThen and $scrollTo do what their names say', async () => {
    const log: unknown[] = []
    const { screen, open } = createDevice()
    screen.send({ type: 'size', width: 750, height: 1500, scale: 2 })
    await open({
      script: {
        ready(this: This) {
          log.push(this.$getConfig().env.deviceHeight)
          this.$getConfig((config: This) => log.push(config.env.deviceWidth))
          this.$call('modal', 'toast', { message: 'hi', duration: 1 })
          this.$renderThen(() => log.push('rendered'))
          this.$scrollTo('row', 10)
        },
      },
      render: render(() => h('div', { id: 'row' })),
    })
    await vi.waitUntil(() => log.length === 3)
    expect(log).toEqual([3000, 1500, 'rendered'])
    expect(screen.operations).toContainEqual({ op: 'toast', text: 'hi', duration: 1000 })
    expect(screen.operations.at(-1)).toMatchObject({
      op: 'call',
      method: 'scrollToElement',
      values: [10, true],
    })
  })
})

describe('the contexts of a list', () => {
  it('have the fields of the item, then $index and $value, then what is around', async () => {
    const { screen, open } = createDevice()
    await open({
      script: { data: { list: [{ name: 'a' }, { name: 'b' }], name: 'page', after: '!' } },
      render: render((_) =>
        h(
          'list',
          _.$itemContexts(_.list).map((item: This) =>
            h('text', { value: item.$index + item.name + item.$value.name + item.after }),
          ),
        ),
      ),
    })
    expect(screen.texts()).toEqual(['0aa!', '1bb!'])
  })

  it('are what a method has as this, in lists of lists too', async () => {
    const log: unknown[] = []
    const { screen, open } = createDevice()
    await open({
      script: {
        data: { rows: [{ row: 1, cells: ['x', 'y'] }], seen: 0 },
        methods: {
          tap(this: This) {
            log.push([this.row, this.$index, this.$value])
            this.seen++
          },
        },
      },
      render: render((_) =>
        h(
          'list',
          { seen: _.seen },
          _.$itemContexts(_.rows).flatMap((row: This) =>
            row
              .$itemContexts(row.cells)
              .map((cell: This) => h('text', { onClick: cell.tap, value: cell.$value })),
          ),
        ),
      ),
    })
    screen.fire(screen.find({ value: 'y' }), 'click')
    await nextTick()
    expect(log).toEqual([[1, 1, 'y']])
    expect(screen.find('list').attributes.get('seen')).toBe(1)
  })
})

describe('a component of a page', () => {
  const child = component({
    script: { data: { title: 'none', userName: '' } },
    style: { own: { color: 'red' } },
    render: render((_) =>
      h('div', { class: 'own' }, [h('text', { value: _.title }), h('text', { value: _.userName })]),
    ),
  })

  it('has in its data what the attributes at its element say, and follows them', async () => {
    const { screen, open } = createDevice()
    await open({
      script: {
        data: { name: 'a' },
        methods: {
          change(this: This) {
            this.name = 'b'
          },
        },
      },
      components: { child },
      render: render((_) =>
        h('scroller', { onClick: _.change }, [
          h(resolveComponent('child'), { title: _.name, username: 'u' }),
        ]),
      ),
    })
    expect(screen.texts()).toEqual(['a', 'u'])
    screen.fire(screen.find('scroller'), 'click')
    await nextTick()
    expect(screen.texts()).toEqual(['b', 'u'])
  })

  it('gives its root the class, style, id and handlers of its element, and no more', async () => {
    let clicks = 0
    const { screen, open } = createDevice()
    await open({
      script: { methods: { count: () => clicks++ } },
      style: { outer: { width: 10 }, own: { height: 5 } },
      components: { child },
      render: render((_) =>
        h('scroller', [
          h(resolveComponent('child'), {
            id: 'c',
            class: 'outer',
            title: 't',
            onClick: _.count,
          }),
        ]),
      ),
    })
    const root = screen.find({ id: 'c' })
    expect(root.attributes).toEqual(new Map([['id', 'c']]))
    expect(root.style).toMatchObject({ color: 'red', width: 10 })
    screen.fire(root, 'click')
    expect(clicks).toBe(1)
  })
})
