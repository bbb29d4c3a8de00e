import { describe, expect, it } from 'vitest'
import { LINE_PREVIEW, MAX_RUN, MAX_RUN_LINES } from '../../../src/runtime/limits.ts'
import { runToEnd } from './support.ts'

describe('the console of a program', () => {
  it('has the levels and methods of the console standard', async () => {
    const { entries, ...observed } = await runToEnd({
      files: `
        console.log('%s has %d', 'a', 1, { rest: true })
        console.info(1); console.warn(2); console.error(3); console.debug(4)
        console.group('outer'); console.log('in'); console.groupEnd(); console.groupEnd()
        console.count(); console.count('x'); console.count(); console.countReset(); console.count()
        console.assert(true, 'no'); console.assert(false, 'why %s', 'not'); console.assert(false)
        console.table([{ a: 1 }]); console.dir('%s', {})
        console.timeEnd('none'); console.time('t'); console.timeLog('t', 5); console.timeEnd('t')
        console.clear()
        console.log()
      `,
    })
    const lines = observed.lines().map((text) => text.replace(/\d+\.\d{3} ms/, 'N ms'))
    expect(lines).toEqual([
      'log: a has 1 {rest: true}',
      'info: 1',
      'warn: 2',
      'error: 3',
      'debug: 4',
      'log: outer',
      'log: in',
      'log: default: 1',
      'log: x: 1',
      'log: default: 2',
      'log: default: 1',
      'error: Assertion failed: why not',
      'error: Assertion failed',
      'log: [{a: 1}]',
      'log: %s',
      "warn: Timer 'none' does not exist",
      'log: t: N ms 5',
      'log: t: N ms',
      'log: ',
      'log: ',
    ])
    const groups = entries.flatMap((e) => (e.kind === 'console' && e.group ? [e.group] : []))
    expect(groups).toEqual([1])
    expect(entries.filter((e) => e.kind === 'console' && e.clear)).toHaveLength(1)
  })

  it('tells where each line was written, in the file as the user has it', async () => {
    const { entries } = await runToEnd({
      files: {
        'main.ts': `import { shout } from './lib/shout'
interface Unused { a: string }

const log = (x: unknown) => { console.log(x) }
log(1); shout()
setTimeout(() => console.warn(2))`,
        'lib/shout.ts': `export function shout(): void {
  console.error('!')
}`,
      },
    })
    const places = entries.map(({ position: at }) => at && `${at.file}:${at.line}:${at.column}`)
    expect(places).toEqual(['main.ts:4:39', 'lib/shout.ts:2:11', 'main.ts:6:26'])
  })

  it('traces through the user’s own frames', async () => {
    const { entries } = await runToEnd({
      files: `function inner() { console.trace('here') }
function outer() { inner() }
outer()`,
    })
    const [entry] = entries
    expect(entry).toMatchObject({ values: [{ type: 'string', text: 'Trace: here' }] })
    const frames = (entry?.kind === 'console' && entry.frames) || []
    expect(frames.slice(0, 3).map(({ name, line }) => [name, line])).toEqual([
      ['inner', 1],
      ['outer', 2],
      ['', 3],
    ])
  })

  it('shows 5,000 of 200,000 lines and counts the rest', async () => {
    const { entries, ...observed } = await runToEnd({
      files: `for (let i = 1; i <= 200_000; i++) console.log(i)`,
    })
    expect(entries).toHaveLength(MAX_RUN.console)
    expect(entries.length + observed.dropped).toBe(200_000)
    expect(observed.lines().at(-1)).toBe(`log: ${MAX_RUN.console}`)
  })

  it('keeps little of each line once many large ones have come', async () => {
    const { entries, ...observed } = await runToEnd({
      files: `const wide = Array.from({ length: 90 }, () => [1, 2, 3, 4, 5, 6, 7, 8, 9])
        for (let i = 0; i < 5_000; i++) console.log(wide)`,
    })
    expect(entries).toHaveLength(MAX_RUN.console)
    expect(observed.dropped).toBe(0)
    const nodes = JSON.stringify(entries).split('"type"').length
    expect(nodes).toBeLessThan(MAX_RUN_LINES.nodes + MAX_RUN.console * 2 * LINE_PREVIEW.nodes)
  })

  it('tells of groups, tables, styles and pieces', async () => {
    const { entries } = await runToEnd({
      files: `
        console.groupCollapsed('closed'); console.log('in'); console.groupEnd()
        console.table([{ a: 1, b: 2 }], ['b', 3, {}])
        console.log('%cred%c and %o', 'color: red', '', { a: 1 })
      `,
    })
    expect(entries).toMatchObject([
      { opens: 'collapsed' },
      { group: 1 },
      { table: { columns: ['b', '3'] } },
      {
        values: [{ text: 'red and {a: 1}' }],
        pieces: [
          { value: { text: 'red' }, style: 'color: red' },
          { value: { text: ' and ' } },
          { value: { type: 'object' } },
        ],
      },
    ])
  })

  it('still reports an error after a flood', async () => {
    const observed = await runToEnd({
      files: `for (let i = 0; i < 10_000; i++) console.log(i)\nthrow new Error('after')`,
    })
    expect(observed.lines().at(-1)).toBe('error! Error: after')
  })

  it('bounds what one line may hold', async () => {
    const { entries } = await runToEnd({
      files: `
        const huge = Array.from({ length: 1000 }, () => 'x'.repeat(20_000))
        console.log(huge, huge)
        console.log(...Array.from({ length: 500 }, (_, i) => i))
      `,
    })
    expect(JSON.stringify(entries[0]).length).toBeLessThan(200_000)
    expect(entries[1]).toMatchObject({ kind: 'console' })
    expect(entries).toHaveLength(2)
  })
})
