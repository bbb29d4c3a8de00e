import { h, nextTick, resolveComponent } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import { createDevice, render, legacy, type This } from './support.ts'

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
  const child = legacy({
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
