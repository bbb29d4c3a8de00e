import { describe, expect, it } from 'vitest'
import { parts } from '../../../../.vitepress/performance/parts.ts'
import { needs } from '../../../../.vitepress/performance/needs.ts'
import { namesWithoutChinese } from '../../../../.vitepress/performance/names.ts'
import { published, type PublishedReport } from '../../../../.vitepress/performance/report.ts'
import { merge } from '../../../../scripts/bench/publish.ts'
import { table } from '../../../../scripts/bench/support/report.ts'
import { summarise } from '../../../../scripts/bench/support/statistics.ts'

const machine = { cpus: 2, cpu: 'Some processor', memory: '4.0 GiB', node: '20.0', chromium: 'C 1' }
const report = {
  date: '2026-01-02T03:04:05.000Z',
  machine,
  repeat: 3,
  groups: [
    {
      name: 'growth',
      load: { before: 0.123456, after: 1 },
      tables: [
        table(
          'Time to open',
          'ms',
          { 'standard class': [1, 2, 3], web: [2, 4, 6] },
          'standard class',
        ),
      ],
      verdicts: [{ what: 'web: Run to first line', aim: '≤ 1', measured: '2', met: false }],
      remarks: [],
      growth: [
        {
          name: 'Compiling a program',
          per: 'line',
          points: [
            { size: 100, cost: summarise([30, 20, 40]) },
            { size: 1_000, cost: summarise([10]) },
          ],
        },
      ],
    },
  ],
}
const ORDER = ['messages', 'growth', 'build']
const shown: PublishedReport = merge({ groups: [] }, report, ORDER)

describe('publishing a run', () => {
  it('keeps the day, the machine and four digits of each figure', () => {
    const [group] = shown.groups
    expect(group).toMatchObject({ date: '2026-01-02', repeat: 3, load: { before: 0.1235 } })
    expect(group?.tables[0]?.rows[1]).toEqual({
      name: 'web',
      value: { median: 4, min: 2, max: 6 },
      ratio: { median: 2, min: 2, max: 2 },
    })
  })

  it('leaves alone what did not run', () => {
    const build = { ...shown.groups[0]!, name: 'build', date: '2025-12-31' }
    const after = merge({ groups: [build] }, report, ORDER)
    expect(after.groups.map(({ name, date }) => `${name} ${date}`)).toEqual([
      'growth 2026-01-02',
      'build 2025-12-31',
    ])
  })
})

describe('the page on performance', () => {
  it.each([
    ['en', '**0 of 1 aims are met.**', '| Web | 4 ms (2 ms – 6 ms) | 2.00 × |'],
    ['zh', '**1 项目标中已达到 0 项。**', '| Web 标准 | 4 ms (2 ms – 6 ms) | 2.00 × |'],
  ] as const)('names things in its language (%s)', (locale, summary, row) => {
    const group = { ...shown.groups[0]!, name: 'messages' }
    const page = parts({ groups: [group] }, locale)
    expect(page.summary).toBe(summary)
    expect(page.messages).toContain(row)
    expect(page.runs).toContain('2026-01-02')
  })

  it('shows the missed aims, and folds the rest below its title', () => {
    const [group] = shown.groups
    const met = { what: 'build: peak memory', aim: '≤ 2', measured: '1', met: true }
    const verdicts = [met, ...group!.verdicts]
    const { summary, budgets, runs } = parts({ groups: [{ ...group!, verdicts }] }, 'en')
    expect(summary).toBe('**1 of 2 aims are met.**')
    const [inView, folded] = budgets!.split('<details')
    expect(inView).toContain('| ≤ 1 | 2 |')
    expect(inView).not.toContain('| ≤ 2 | 1 |')
    expect(folded).toContain('| ≤ 2 | 1 |')
    expect(runs!.split('Some processor')).toHaveLength(2)
  })

  it('names a machine once, above the groups that ran on it', () => {
    const [group] = shown.groups
    const { runs } = parts({ groups: [group!, { ...group!, name: 'build' }] }, 'en')
    expect(runs!.match(/Some processor/g)).toHaveLength(1)
    expect(runs!.match(/\| 2026-01-02 \|/g)).toHaveLength(2)
  })

  it('draws growth with a name and a description, above the same figures as a table', () => {
    const { growth } = parts(shown, 'en')
    expect(growth).toContain('role="img"')
    expect(growth).toContain('<title>Compiling a program</title>')
    expect(growth).toContain('<desc>Processor time per line; 100: 30 µs; 1,000: 10 µs</desc>')
    expect(growth?.match(/class="point"/g)).toHaveLength(2)
    expect(growth).toContain('| 100 | 30 µs (20 µs – 40 µs) |')
    // A cost that falls is drawn lower, which is a larger number.
    const [first, second] = [...growth!.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(second).toBeGreaterThan(first!)
  })

  it('says what a missed aim needs, and nothing of a met one', () => {
    const [group] = shown.groups
    const of = (met: boolean) => [
      {
        what: 'taro: 20,000 messages of 100 bytes at once, to the standard class',
        aim: '',
        measured: '',
        met,
      },
    ]
    const page = (met: boolean) => parts({ groups: [{ ...group!, verdicts: of(met) }] }, 'en')
    expect(page(false).missed).toMatch(/^### What the missed aims need/)
    expect(page(false).missed).toContain('Messages through a platform’s API')
    expect(page(true).missed).toBe('')
  })

  it('knows what each missed aim of the published report needs', () => {
    const missed = published.groups.flatMap(({ verdicts }) => verdicts.filter(({ met }) => !met))
    const unexplained = missed.filter(({ what }) => !needs.some(({ of }) => of.test(what)))
    expect(unexplained).toEqual([])
  })

  it('has Chinese for all that is published', () => {
    expect(namesWithoutChinese(published)).toEqual([])
  })
})
