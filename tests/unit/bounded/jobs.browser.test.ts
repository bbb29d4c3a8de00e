import { describe, expect, test } from 'vitest'
import { compiling, reading } from '../../../src/bounded/index.ts'
import { linkOf } from '../permalink/make-link.ts'

const compile = (code: string, options = {}) =>
  compiling.run(
    'compile',
    { files: { 'main.ts': code }, platform: 'web', repairs: [], canEmit: false },
    options,
  )

describe('compiling in a worker', () => {
  test('gives what the compiler gives', async () => {
    const result = await compile('const a: number = 1\nconsole.log(a)')
    expect(result).toMatchObject({ ok: true, main: 'main.ts' })
  })

  test.each(['(a=', 'async(a=', '<T>(a='])('ends a parser that backtracks at %s', async (head) => {
    const code = head.repeat(40) + '0' + ')=>0'.repeat(40)
    await expect(compile(code, { deadline: 500 })).rejects.toMatchObject({ problem: 'too-slow' })
    expect(await compile('1')).toMatchObject({ ok: true })
  })

  test.each([
    ['blocks', '{'.repeat(200_000)],
    ['lists', '['.repeat(200_000)],
    ['functions', 'function f() {'.repeat(50_000)],
  ])('refuses %s that are nested too deeply, in words', async (_what, code) => {
    const result = await compile(code, { deadline: 20_000 })
    expect(result).toMatchObject({ ok: false })
    if (!result.ok) expect(result.errors[0]!.text.en).toMatch(/nested too deeply|Unexpected/)
  })

  test('lists a hundred errors of a million, with names that fit a line', async () => {
    const name = 'x'.repeat(100_000)
    const result = await compile(`let ${name}\n`.repeat(20), { deadline: 20_000 })
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.errors.length).toBeLessThanOrEqual(100)
    expect(result.errors[0]!.text.en.length).toBeLessThan(300)
  })
})

describe('reading files and links in a worker', () => {
  const replay = (text: string) =>
    reading.run('replay', { file: new Blob([text]), options: { speed: 1, locale: 'en' } })

  test('says what is wrong with a file', async () => {
    expect(await replay('[')).toMatchObject({ problem: { en: expect.stringContaining('JSON') } })
    expect(await replay('['.repeat(1_000_000))).toHaveProperty('problem')
  })

  test('writes the replay of a HAR', async () => {
    const entry = { request: { url: 'wss://a.example/' }, _webSocketMessages: [] }
    const har = JSON.stringify({ log: { creator: { name: 'x\nforged()' }, entries: [entry] } })
    expect(await replay(har)).toMatchObject({ replay: { sessions: 1, messages: 0 } })
  })

  test('saves what it can of a link that has a million values before its cut', async () => {
    const head = `{"platform":"web","files":{"main.ts":"// kept"},"more":[${'0,'.repeat(1_000_000)}`
    const input = { hash: (await linkOf(head)).slice(0, -4), platform: 'web' }
    const salvaged = await reading.run('salvage', input, { deadline: 20_000 })
    expect(salvaged?.scenario.files).toEqual({ 'main.ts': '// kept' })
  })
})
