import { h, resolveComponent } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import { createDevice, render, legacy, showing, type This } from './support.ts'
import { until } from '../../../../../support/virtual-time.ts'

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
    const child = legacy({ script: { data: { a: 7 } }, render: showing('a') })
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
      render: showing('a'),
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
    const child = legacy({
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
    await until(() => log.length === 3)
    expect(log).toEqual([3000, 1500, 'rendered'])
    expect(screen.operations).toContainEqual({ op: 'toast', text: 'hi', duration: 1000 })
    expect(screen.operations.at(-1)).toMatchObject({
      op: 'call',
      method: 'scrollToElement',
      values: [10, true],
    })
  })
})
