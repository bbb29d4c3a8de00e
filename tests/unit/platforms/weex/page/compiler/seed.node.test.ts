import { describe, expect, it } from 'vitest'
import { readSeedSamples } from '../../../../../support/seed-samples.ts'
import { compiled, load } from './support.ts'

const seed = readSeedSamples().find(
  ({ document, code }) => document === '000' && /^<template>/.test(code),
)

describe.skipIf(!seed)("the document's own page, as it stands", () => {
  it('compiles, with a note on its surplus end tag alone', async () => {
    const { notes } = await compiled(seed!.code)
    expect(notes).toEqual([{ id: 'weex.end-tag-surplus', line: 47, values: { tag: 'div' } }])
  })

  it('has 27 elements, its two classes and its script', async () => {
    const { render, style, script } = load(await compiled(seed!.code), {
      '@weex-module/webSocket': {},
    })
    const tree = (render as (...values: unknown[]) => unknown)({}, [])
    const types = JSON.stringify(tree, (key, value: unknown) =>
      ['type', 'children'].includes(key) || key === '' || Number(key) >= 0 ? value : undefined,
    ).match(/"type":"\w+"/g)
    expect(types).toHaveLength(27)
    expect(style).toEqual({
      input: { fontSize: 40, height: 80, width: 600 },
      button: expect.objectContaining({ paddingTop: 10, borderColor: 'rgb(162, 217, 192)' }),
    })
    expect(Object.keys((script as { methods: object }).methods)).toEqual([
      'connect',
      'send',
      'oninput',
      'close',
    ])
  })
})
