import { expect, it } from 'vitest'
import { createPageFramework } from '../../../../../src/platforms/weex/page/framework/index.ts'
import { until } from '../../../../support/virtual-time.ts'
import { openOn } from '../../shared/page/device.ts'

const open = (files: Readonly<Record<string, string>>) =>
  openOn({ id: 'weex', framework: () => createPageFramework }, files)

it('a page with components of weex-components is drawn, each as a box with a note', async () => {
  const page = await open({
    'main.we': `<template><div><wxc-panel title="t"><text>inside</text></wxc-panel></div></template>
<script>require('weex-components')
module.exports = {}</script>`,
  })
  await until(() => expect(page.text()).toContain('inside'))
  expect(page.errors).toEqual([])
  expect(page.notes.length).toBeGreaterThan(0)
})

it.each(['web', 'spinner', 'switch', 'video', 'canvas', 'indicator', 'countdown'])(
  '<%s> may be left open in a .vue page',
  async (tag) => {
    const page = await open({
      'main.vue': `<template><div><text>{{ kind }}</text><${tag}></div></template>
<script>export default { data: () => ({ kind: '' }), created() { this.kind = typeof this.$getConfig() } }</script>`,
    })
    await until(() => expect(page.text()).toContain('object'))
    expect(page.errors).toEqual([])
  },
)
