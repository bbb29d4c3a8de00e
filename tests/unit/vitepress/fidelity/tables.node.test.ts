import { expect, it } from 'vitest'
import type { FidelityResults } from '../../../../.vitepress/fidelity/results.ts'
import { tables } from '../../../../.vitepress/fidelity/tables.ts'
import { differences } from '../../../../scripts/fidelity/compare.ts'

const results: FidelityResults = {
  date: '2026-01-02',
  versions: { Chromium: '150.0', 'mock-socket': '9.3.1' },
  conformance: [
    { name: 'Close', cases: 10, chromium: 10, simulated: 9, mockSocket: 4 },
    { name: 'Send', cases: 5, chromium: 4, simulated: 4, mockSocket: 1 },
  ],
  clients: [
    { name: 'ws', passed: 39, lacking: 0 },
    { name: 'over-taro', passed: 26, lacking: 13, standard: 501, attainable: 515 },
  ],
  libraries: [
    { name: 'mqtt 5.16.0', over: 'ohos taro' },
    { name: 'phoenix 1.8.16', over: 'ohos taro weex' },
  ],
  vendors: [{ name: '@tarojs/taro-h5 4.2.1', compared: 81, same: 80 }],
  xts: [{ name: 'server', compared: 25, same: 25 }],
  examples: [{ name: 'taro', compared: 3, same: 3 }],
  scenarios: [{ name: 'echo', compared: 2, same: 1 }],
}

it('shows every group and the sum of all', () => {
  expect(tables(results, 'en').conformance?.split('\n').slice(2)).toEqual([
    '| `Close` | 10 | 10 | 9 | 4 |',
    '| `Send` | 5 | 4 | 4 | 1 |',
    '| **Total** | 15 | 14 | 13 | 5 |',
  ])
})

it.each([
  ['en', '| Echo | 2 | 1 |', 'Date of the run: 2026-01-02. Chromium 150.0, mock-socket 9.3.1.'],
  ['zh', '| 回显 | 2 | 1 |', '测试日期：2026-01-02。Chromium 150.0，mock-socket 9.3.1。'],
] as const)('names things in the language of the page (%s)', (locale, row, run) => {
  const shown = tables(results, locale)
  expect(shown.scenarios).toContain(row)
  expect(shown.run).toBe(run)
})

it('shows per client what holds and what a limit excludes', () => {
  expect(tables(results, 'en').clients?.split('\n').slice(2)).toEqual([
    '| Node.js, `ws` package | 39 | 0 | – | – |',
    '| Over Taro | 26 | 13 | 501 | 515 |',
  ])
})

it('shows per library the platforms under the library', () => {
  expect(tables(results, 'en').libraries?.split('\n')).toEqual([
    '| Library | OpenHarmony | Taro | Weex |',
    '| --- | ---: | ---: | ---: |',
    '| mqtt 5.16.0 | ✓ | ✓ | – |',
    '| phoenix 1.8.16 | ✓ | ✓ | ✓ |',
  ])
})

it('finds what was published otherwise, and asks neither for the day nor for versions', () => {
  expect(differences(results, { ...results, date: '2027-01-01', versions: {} })).toEqual([])
  const [close, send] = results.conformance
  expect(
    differences(results, {
      ...results,
      conformance: [close!, { ...send!, simulated: 3 }],
      examples: [],
    }),
  ).toEqual([
    'conformance, Send, simulated: 4 published, 3 found',
    'examples, taro: no longer there',
  ])
})
