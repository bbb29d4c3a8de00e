import { describe, expect, it } from 'vitest'
import { group } from '../../../../scripts/bench/support/markdown.ts'
import { table } from '../../../../scripts/bench/support/report.ts'
import { atMost, ratioAtLeast, ratioAtMost } from '../../../../scripts/bench/support/verdict.ts'

const load = { before: 0.5, after: 1.25 }

describe('a table', () => {
  it('compares every row with the peer, and the peer with nothing', () => {
    const { rows } = table('Loads', 'ms', { peer: [10, 20], own: [5, 10] }, 'peer')
    expect(rows.map(({ name, ratio }) => [name, ratio?.median])).toEqual([
      ['peer', undefined],
      ['own', 0.5],
    ])
  })

  it('is printed with its spread and the load of the machine', () => {
    const report = {
      name: 'site',
      load,
      tables: [table('Loads', 'ms', { peer: [100, 300, 200] })],
      verdicts: [],
      remarks: ['over the loopback'],
    }
    const text = group(report).join('\n')
    expect(text).toContain('| peer | 200 ms | 100 ms – 300 ms |')
    expect(text).toContain('Load of the machine: 0.5 before, 1.3 after.')
    expect(text).toContain('- over the loopback')
  })
})

describe('a budget', () => {
  it('is met at its very edge, and not beyond', () => {
    expect(atMost('Stop', 300, 300, 'ms').met).toBe(true)
    expect(atMost('Stop', 301, 300, 'ms')).toMatchObject({ met: false, aim: '≤ 300 ms' })
    expect(ratioAtLeast('rate', 0.9, 0.9).met).toBe(true)
    expect(ratioAtLeast('rate', 0.89, 0.9)).toMatchObject({ met: false, measured: '0.890 ×' })
    expect(ratioAtMost('bytes', 0.5, 0.5).met).toBe(true)
    expect(ratioAtMost('bytes', 0.51, 0.5).met).toBe(false)
  })
})
