import { nextTick } from '@vue/runtime-core'
import { describe, expect, it } from 'vitest'
import { loadPage } from '../../../shared/page/framework/compile-page.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { createDevice, type Device } from './support.ts'

/** Compiles a program and draws the page on the screen. */
async function open(files: Readonly<Record<string, string>>): Promise<Device> {
  const device = createDevice()
  await device.open(await loadPage<PageModule>('weex', files, device.require))
  return device
}

describe('a .we file', () => {
  it('shows lists in both forms, and calls with an item', async () => {
    const { screen, errors } = await open({
      'main.we': `
        <template>
          <scroller>
            <text repeat="{{list}}" onclick="tap">{{$index}}: {{name}}</text>
            <div repeat="{{row in list}}"><text onclick="pick(1, row)">{{row.name}}</text></div>
            <text if="{{picked}}">picked {{picked}}</text>
          </scroller>
        </template>
        <script>
          module.exports = {
            data: { list: [{ name: 'a' }, { name: 'b' }], picked: '' },
            methods: {
              tap: function () { this.picked = this.name + this.$index },
              pick: function (n, row, event) { this.picked = n + row.name + event.type },
            },
          }
        </script>`,
    })
    expect(screen.texts()).toEqual(['0: a', '1: b', 'a', 'b'])
    screen.fire(screen.find({ value: '1: b' }), 'click')
    await nextTick()
    expect(screen.texts().at(-1)).toBe('picked b1')
    screen.fire(screen.find({ value: 'a' }), 'click')
    await nextTick()
    expect(screen.texts().at(-1)).toBe('picked 1aclick')
    expect(errors).toEqual([])
  })

  it('uses inline components, and other files by their names', async () => {
    const { screen, errors } = await open({
      'main.we': `
        <element name="badge">
          <template><text class="small" style="width: 10">[{{label}}]</text></template>
          <style>.small { font-size: 20; }</style>
          <script>module.exports = { data: { label: 'none' } }</script>
        </element>
        <template>
          <div><badge label="{{name}}"></badge><item title="t" onclick="change"></item></div>
        </template>
        <script>
          module.exports = {
            data: { name: 'x' },
            methods: { change: function () { this.name = 'y' } },
          }
        </script>`,
      'item.we': `
        <template><div><text>{{title}}</text></div></template>
        <script>module.exports = { data: function () { return { title: '' } } }</script>`,
    })
    expect(screen.texts()).toEqual(['[x]', 't'])
    expect(screen.find({ value: '[x]' }).style).toEqual({ fontSize: 20, width: 10 })
    screen.fire(screen.root.children[0]!.children[1]!, 'click')
    await nextTick()
    expect(screen.texts()).toEqual(['[y]', 't'])
    expect(errors).toEqual([])
  })

  it('has elements that $el finds, and classes that change', async () => {
    const { screen } = await open({
      'main.we': `
        <template>
          <div><input id="field" class="box {{state}}" onfocus="enter" onblur="leave" /></div>
        </template>
        <style>.box { height: 80px; } .on { color: red; } .box:active { color: blue; }</style>
        <script>
          module.exports = {
            data: { state: 'off' },
            ready: function () { this.$el('field').focus() },
            methods: {
              enter: function () { this.state = 'on' },
              leave: function () { this.state = 'off' },
            },
          }
        </script>`,
    })
    expect(screen.operations.at(-1)).toMatchObject({ op: 'call', method: 'focus' })
    screen.fire(screen.find('input'), 'focus')
    await nextTick()
    expect(screen.find('input').style).toMatchObject({ color: 'red' })
    screen.fire(screen.find('input'), 'blur')
    await nextTick()
    expect(screen.find('input').style).not.toHaveProperty('color')
    expect(screen.find('input').style).toHaveProperty('color:active')
  })
})

describe('a .vue file', () => {
  it('runs with v-for, v-if, v-model, refs, components and a module', async () => {
    const { screen, errors } = await open({
      'main.vue': `
        <template>
          <div>
            <input ref="field" v-model="draft" @return="add" />
            <list><cell v-for="line in lines" :key="line"><line-text :value="line" /></cell></list>
            <text v-if="lines.length" class="count" @click="clear">{{ lines.length }} lines</text>
          </div>
        </template>
        <script>
        import LineText from './line.vue'
        import modal from '@weex-module/modal'
        export default {
          components: { LineText },
          data: () => ({ draft: '', lines: [] }),
          methods: {
            add() {
              this.lines.push(this.draft)
              this.draft = ''
              this.$refs.field.blur()
            },
            clear() {
              this.lines = []
              modal.toast({ message: 'cleared' })
            },
          },
        }
        </script>
        <style scoped>.count { font-size: 30px; }</style>`,
      'line.vue': `
        <template><text>{{ value }}</text></template>
        <script>export default { props: ['value'] }</script>`,
    })
    for (const value of ['a', 'b']) {
      screen.fire(screen.find('input'), 'input', { value })
      await nextTick()
      screen.fire(screen.find('input'), 'return', { value })
      await nextTick()
    }
    expect(errors).toEqual([])
    expect(screen.texts()).toEqual(['a', 'b', '2 lines'])
    expect(screen.find('input').attributes.get('value')).toBe('')
    screen.fire(screen.find({ value: '2 lines' }), 'click')
    await nextTick()
    expect(screen.texts()).toEqual([])
    expect(screen.operations).toContainEqual({ op: 'toast', text: 'cleared', duration: 3000 })
  })
})
