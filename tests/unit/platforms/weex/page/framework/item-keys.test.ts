import { nextTick } from '@vue/runtime-core'
import { expect, it } from 'vitest'
import { loadPage } from '../../../shared/page/framework/compile-page.ts'
import type { PageModule } from '../../../../../../src/platforms/weex/page/module.ts'
import { createDevice } from './support.ts'

/** Creates a page with a list, to remove the first row or to reverse the rows. */
const pageOf = (repeat: string, text: string) => `<template>
  <list onclick="change">
    <cell repeat="${repeat}"><text>{{${text}}}</text></cell>
  </list>
</template>
<script>
  module.exports = {
    data: { rows: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], words: ['x', 'x', 'y'], turn: false },
    methods: {
      change: function () {
        if (this.turn) this.rows.reverse()
        else {
          this.rows.shift()
          this.words.shift()
        }
        this.turn = true
      },
    },
  }
</script>`

async function open(repeat: string, text: string) {
  const device = createDevice()
  await device.open(
    await loadPage<PageModule>('weex', { 'main.we': pageOf(repeat, text) }, device.require),
  )
  const { screen } = device
  return {
    ...device,
    async change() {
      const before = screen.operations.length
      screen.fire(screen.find('list'), 'click')
      await nextTick()
      return screen.operations.slice(before).map(({ op }) => op)
    },
  }
}

it.each([
  ['{{row in rows}}', 'row.name'],
  ['{{rows}}', 'name'],
])('a row that goes takes no other along: repeat="%s"', async (repeat, text) => {
  const { screen, change } = await open(repeat, text)
  expect(await change()).toEqual(['remove'])
  expect(screen.texts()).toEqual(['b', 'c'])
})

it('rows that change places are moved, not drawn again', async () => {
  const { screen, change } = await open('row in rows', 'row.name')
  await change()
  expect(await change()).toEqual(['insert'])
  expect(screen.texts()).toEqual(['c', 'b'])
})

it('equal words are rows of their own', async () => {
  const { screen, change } = await open('word in words', 'word')
  expect(screen.texts()).toEqual(['x', 'x', 'y'])
  await change()
  expect(screen.texts()).toEqual(['x', 'y'])
})
