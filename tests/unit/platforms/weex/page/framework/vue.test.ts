import { h, nextTick, ref, resolveComponent, withDirectives } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { createDevice, render, type This } from './support.ts'

const vue = (page: Partial<PageModule>): PageModule =>
  ({ format: 'vue', style: {}, components: {}, ...page }) as PageModule

const counter = {
  data: () => ({ count: 0 }),
  methods: {
    add(this: This) {
      this.count++
    },
  },
}

describe('a page of the Vue era', () => {
  it('runs, and draws what changes', async () => {
    const { screen, open } = createDevice()
    await open(
      vue({ script: counter, render: render((_) => h('text', { onClick: _.add }, _.count)) }),
    )
    screen.fire(screen.find('text'), 'click')
    await nextTick()
    expect(screen.texts()).toEqual(['1'])
  })

  it('has elements with the methods of their components in $refs', async () => {
    const { screen, open } = createDevice()
    await open(
      vue({
        script: {
          mounted(this: This) {
            this.$refs.field.focus()
          },
        },
        render: render(() => h('div', [h('input', { ref: 'field' })])),
      }),
    )
    expect(screen.operations.at(-1)).toMatchObject({ op: 'call', method: 'focus' })
  })

  it('uses other files as components, each with classes of its own', async () => {
    const item = vue({
      script: { props: ['name'] },
      style: { row: { height: 1 }, shared: { color: 'item' } },
      render: render((_) =>
        h('div', { class: 'row' }, [h('text', { class: 'shared' }, _.name), _.$slots.default?.()]),
      ),
    })
    const { screen, open } = createDevice()
    await open(
      vue({
        script: { components: { item } },
        style: { shared: { color: 'page' } },
        render: render(() =>
          h('list', [
            h(resolveComponent('item'), { name: 'a', class: 'shared' }, () => [
              h('text', { class: 'shared' }, 'slot'),
            ]),
          ]),
        ),
      }),
    )
    expect(screen.texts()).toEqual(['a', 'slot'])
    expect(screen.find('div').style).toEqual({ height: 1, color: 'page' })
    expect(screen.find({ value: 'a' }).style).toEqual({ color: 'item' })
  })

  it('binds v-model to what is typed', async () => {
    const { framework, screen, open } = createDevice()
    const { vModelText } = framework.modules.vue as Record<string, never>
    await open(
      vue({
        script: { data: () => ({ typed: 'a' }) },
        render: render((_) =>
          h('div', [
            withDirectives(
              h('input', { 'onUpdate:modelValue': (value: string) => (_.typed = value) }),
              [[vModelText, _.typed, undefined as never, { trim: true }]],
            ),
            h('text', _.typed),
          ]),
        ),
      }),
    )
    expect(screen.find('input').attributes).toEqual(new Map([['value', 'a']]))
    screen.fire(screen.find('input'), 'input', { value: 'ab ' })
    await nextTick()
    expect(screen.texts()).toEqual(['ab'])
  })

  it('reports what is thrown in rendering, hooks and promises of hooks', async () => {
    const { errors, open } = createDevice()
    const fail = (where: string) => () => {
      throw new Error(where)
    }
    await open(
      vue({
        script: { created: fail('created'), mounted: async () => fail('mounted')() },
        render: render(() => h('div')),
      }),
    )
    await open(vue({ render: render(fail('render')) }))
    expect(errors).toEqual(['Error: created', 'Error: mounted', 'Error: render'])
  })
})

describe('what differs from the Vue 2 of Weex', () => {
  it('is mended where it can be: data of a page, hooks, $set and $delete', async () => {
    const log: string[] = []
    const child = {
      beforeDestroy: () => log.push('beforeDestroy'),
      destroyed: () => log.push('destroyed'),
      render: () => h('div'),
    }
    const { screen, notes, open } = createDevice()
    await open(
      vue({
        script: {
          data: { shown: true, map: { gone: 1 } as Record<string, number>, list: [1, 2] },
          components: { child: vue({ script: child, render: render(child.render) }) },
          methods: {
            change(this: This) {
              this.shown = false
              this.$set(this.map, 'added', 2)
              this.$delete(this.map, 'gone')
              this.$delete(this.list, 0)
            },
          },
        },
        render: render((_) =>
          h('scroller', { onClick: _.change }, [
            _.shown ? h(resolveComponent('child')) : undefined,
            h('text', JSON.stringify([_.map, _.list])),
          ]),
        ),
      }),
    )
    screen.fire(screen.find('scroller'), 'click')
    await nextTick()
    expect(log).toEqual(['beforeDestroy', 'destroyed'])
    expect(screen.texts()).toEqual(['[{"added":2},[2]]'])
    expect(notes).toEqual([])
  })

  it.each([
    ['setup', { setup: () => ({ a: ref(1) }) }, 'weex.vue-setup'],
    ['a hook of Vue 3', { unmounted: () => {} }, 'weex.vue-hook'],
    ['filters', { filters: { upper: String } }, 'weex.vue-filters'],
    [
      '$on',
      {
        created(this: This) {
          this.$on('x', () => {})
        },
      },
      'weex.vue-member',
    ],
    [
      '$children',
      {
        mounted(this: This) {
          expect(this.$children).toEqual([])
        },
      },
      'weex.vue-member',
    ],
  ])('is said where it cannot: %s', async (_, script, note) => {
    const { notes, errors, open } = createDevice()
    await open(vue({ script, render: render(() => h('div')) }))
    expect(notes).toEqual([note])
    expect(errors).toEqual([])
  })

  it('is said of a template with several roots and of v-show', async () => {
    const { framework, notes, open } = createDevice()
    const { vShow } = framework.modules.vue as Record<string, never>
    await open(
      vue({ render: render(() => [withDirectives(h('div'), [[vShow, false]]), h('div')]) }),
    )
    expect(notes).toEqual(['weex.vue-show', 'weex.vue-roots'])
  })
})
