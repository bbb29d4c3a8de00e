import { describe, expect, it } from 'vitest'
import { compiled, drawn, errorsOf, load, notesOf, page, propertiesOf } from './support.ts'

const VUE = 'main.vue'

describe('a .vue page', () => {
  it('is compiled as Vue has it', async () => {
    const context = { list: [1, 2], on: true, go: () => {} }
    const template = `<list>
      <cell v-for="n in list" :key="n" @click="go"><text v-if="on">no. {{n}}</text></cell>
    </list>`
    expect(await drawn(template, context, VUE)).toEqual([
      'list',
      {},
      ['cell', { key: 1, onClick: context.go }, ['text', { key: 0 }, 'no. 1']],
      ['cell', { key: 2, onClick: context.go }, ['text', { key: 0 }, 'no. 2']],
    ])
  })

  it('has its options, its classes and its format', async () => {
    const source = page('<div></div>', 'export default { data() { return {} } }', '.a { top: 1 }')
    const { format, script, style } = load(
      await compiled(source.replace('<style>', '<style scoped>'), VUE),
    )
    expect([format, style, Object.keys(script as object)]).toEqual([
      'vue',
      { a: { top: 1 } },
      ['data'],
    ])
  })

  it('may be TypeScript, and may have sloppy names like a device', async () => {
    const source = page('<div></div>', 'export default { data: () => ({ a: 1 as number }) }')
    const file = await compiled(source.replace('<script>', '<script lang="ts">'), VUE)
    expect(file.strict).toBe(true)
    expect(load(file).script).toHaveProperty('data')
  })

  it('has inline styles as objects', async () => {
    const { style } = await propertiesOf(
      '<div style="width: 10; color: red" :style="{ top: 1 }"></div>',
      {},
      VUE,
    )
    expect(style).toEqual({ width: 10, color: 'red', top: 1 })
  })

  it('finds imported components by their names', async () => {
    const { code } = await compiled(page('<div><chat-line/><text>a</text></div>'), VUE)
    expect(code).toContain('_resolveComponent("chat-line")')
    expect(code).not.toContain('_resolveComponent("text")')
  })

  it('has v-model and v-show by directives of the framework', async () => {
    const { code } = await compiled(page('<input v-model.trim="a" v-show="b">'), VUE)
    expect(code).toMatch(/_vModelText,\s+_ctx\.a,\s+void 0,\s+\{ trim: true \}/)
    expect(code).toMatch(/_vShow, _ctx\.b/)
    expect(code).toContain('"onUpdate:modelValue"')
  })

  it('has .once on a handler, and v-text as the value', async () => {
    const properties = await propertiesOf(
      '<text @click.once="a" v-text="b"></text>',
      { a: 1, b: 2 },
      VUE,
    )
    expect(properties).toEqual({ onClickOnce: 1, value: 2 })
  })
})

describe('what Vue 2 has otherwise', () => {
  it.each([
    ['<text>{{ a | upper }}</text>', /^1:24 Filters belong to Vue 2/],
    ['<a :href="b | c(1)"></a>', /^1:25 Filters/],
    ['<foo><div slot="a"></div></foo>', /^1:21 This slot syntax/],
    ['<foo><div slot-scope="a"></div></foo>', /^1:21 This slot syntax/],
    ['<foo :a.sync="b"></foo>', /^1:16 \.sync belongs to Vue 2/],
    ['<div v-html="a"></div>', /^1:16 Weex does not support HTML/],
    ['<switch v-model="a"></switch>', /^1:19 v-model works on/],
    ['<div><Teleport to="a"></Teleport></div>', /^1:16 Weex has no <Teleport>/],
  ])('is refused where it would do something else: %s', async (template, message) => {
    expect((await errorsOf(page(template), VUE))[0]).toMatch(message)
  })

  it.each([
    ['<foo @click.native="a"></foo>', ['1 weex.vue-native']],
    [
      '<text @click.stop.prevent="a"></text>',
      ['1 weex.vue-modifier stop', '1 weex.vue-modifier prevent'],
    ],
    ['<div v-for="a in b" v-if="c"></div>', ['1 weex.vue-if-for']],
    [
      '<list>\n<template v-for="a in b"><cell :key="a"></cell></template></list>',
      ['2 weex.vue-template-key'],
    ],
    ['<text>{{ a || b }}</text>', []],
  ])('is noted where the page runs all the same: %s', async (template, notes) => {
    expect(await notesOf(page(template), VUE)).toEqual(notes)
  })

  it('does not reach to <script setup>', async () => {
    const source = page('<div></div>').replace('<script>', '<script setup>')
    expect((await errorsOf(source, VUE))[0]).toMatch(
      /^3:1 Weex uses Vue 2, which does not support <script setup>/,
    )
  })

  it.each([
    ['<div>\n</div></div>', '2:7 </div> has no open <div>'],
    ['<div>\n<text></div>', '2:1 <text> has no closing </text>'],
    ['<div v-else></div>', '1:11 v-else requires an element with v-if directly before'],
    ['<div v-for="a b"></div>', '1:16 Write v-for as "item in list" or "(item, index) in list"'],
    ['<div :a="b c"></div>', '1:22 Unexpected "c", expected ","'],
    ['<div @a="b; c d"></div>', '1:25 Unexpected "d"'],
  ])('nor do .vue files have what .we files may: %j', async (template, message) => {
    expect((await errorsOf(page(template), VUE))[0]).toBe(message)
  })
})
