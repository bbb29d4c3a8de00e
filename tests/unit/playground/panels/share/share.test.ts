import { describe, expect, test } from 'vitest'
import { lengthLimits } from '../../../../../playground/panels/share/length-limits.ts'
import { markdownOf } from '../../../../../playground/panels/share/markdown.ts'
import { drawQr, MAX_QR } from '../../../../../playground/panels/share/qr.ts'
import { withView } from '../../../../../playground/scenario/view.ts'
import { defaultScenario } from '../../../../../src/scenario/defaults.ts'

describe('Markdown', () => {
  test('has every file in a fence of its language, then the link', () => {
    const files = [
      ['main.ts', 'let a\n'],
      ['b_c.js', 'b'],
      ['page.we', '<template/>'],
    ] as const
    expect(markdownOf(files, 'https://a.example/#1.x', 'Open')).toBe(
      '**main.ts**\n\n```ts\nlet a\n```\n\n**b\\_c.js**\n\n```js\nb\n```\n\n' +
        '**page.we**\n\n```vue\n<template/>\n```\n\n[Open](https://a.example/#1.x)\n',
    )
  })

  test('has fences that no backtick in the code can end', () => {
    expect(markdownOf([['main.ts', '````\n`a`']], 'u', 't')).toContain(
      '\n`````ts\n````\n`a`\n`````\n',
    )
  })
})

describe('a QR code', () => {
  test('has its three eyes and a quiet zone', () => {
    const { size, path } = drawQr('https://a.example/')!
    expect(size).toBe(25 + 8)
    // The top edges of the eyes: seven dark modules, four in from the border.
    expect(path).toContain('M4 4h7')
    expect(path).toContain(`M${size - 11} 4h7`)
    expect(path).toContain(`M4 ${size - 11}h7`)
    expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
  })

  test('holds what the standard says and no more', () => {
    expect(drawQr('a'.repeat(MAX_QR))?.size).toBe(177 + 8)
    expect(drawQr('a'.repeat(MAX_QR + 1))).toBeUndefined()
    expect(drawQr('中'.repeat(1000))).toBeUndefined()
  })
})

describe('the limits of length', () => {
  test('are in order, in both languages, with evidence, each once', () => {
    const limits = lengthLimits.map(({ limit }) => limit)
    expect(limits).toEqual([...limits].sort((a, b) => a - b))
    expect(new Set(lengthLimits.map(({ id }) => id)).size).toBe(lengthLimits.length)
    for (const { name, evidence } of lengthLimits) {
      expect(name.en && name.zh).toBeTruthy()
      expect(evidence.length).toBeGreaterThan(0)
    }
  })
})

describe('what is in sight', () => {
  const scenario = defaultScenario('web', { 'main.ts': '', 'b.ts': '' })

  test('is left out of a link where it is as at first', () => {
    const seen = { pane: 'code', inspect: 'messages', file: 'main.ts' }
    expect(withView(scenario, seen)).toEqual(scenario)
  })

  test('stands in it where it is not', () => {
    const seen = { pane: 'console', inspect: 'messages', file: 'b.ts' }
    expect(withView(scenario, seen).view).toEqual({ pane: 'console', file: 'b.ts' })
  })
})
