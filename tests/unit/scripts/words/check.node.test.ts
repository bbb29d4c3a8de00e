import { expect, it } from 'vitest'
import { checkWords, MOST_STAND_INS } from '../../../../scripts/words/check.ts'

const check = (text: string, name = 'src/file.ts') => checkWords([{ name, text }])
const messages = (text: string, name?: string) =>
  check(text, name).faults.map(({ message }) => message)

it('accepts a function whose doc comment begins with a verb', () => {
  expect(messages('/** Returns the host of a URL. */\nexport function host() {}')).toEqual([])
})

it.each([
  ['a noun', '/** The host of a URL. */\nexport function host() {}'],
  ['a question word', '/** How a URL names a host. */\nexport const host = () => 1'],
  ['a tag alone', '/** @returns Host of a URL. */\nexport function host() {}'],
  ['a method', 'class A {\n  /** Host of a URL. */\n  host() {}\n}'],
  ['a signature', 'interface A {\n  /** Host of a URL. */\n  host(): string\n}'],
])('refuses a function whose doc comment begins otherwise: %s', (_, code) => {
  expect(messages(code)).toEqual([expect.stringContaining('begins with a verb')])
})

it('accepts a noun before types, properties and values', () => {
  const code = '/** Host of a URL. */\ninterface A {\n  /** Name of the host. */\n  host: string\n}'
  expect(messages(code)).toEqual([])
})

it('names file and line of a fault, in the script of a component as well', () => {
  const code =
    '<template><p /></template>\n<script setup lang="ts">\n/** A host. */\nconst host = () => 1\n</script>'
  expect(check(code, 'ui/Host.vue').faults[0]!.place).toBe('ui/Host.vue:3')
})

it('counts pronouns and relatives of doc comments only, without code and Chinese', () => {
  const { standIns } = check(
    '// it which that\nconst a = "it which"\n/** Names `it` of one host {@zh it that} to call. */\nconst b = 1',
  )
  expect(standIns).toBeCloseTo(100 / 6)
})

it(`refuses more than ${MOST_STAND_INS} of them in 100 words, and lists the worst places`, () => {
  const [sum, worst] = check('/** Host that it names. */\nconst a = 1').faults
  expect(sum!.place).toBe('all doc comments')
  expect(worst!.place).toBe('src/file.ts:1')
})

it('takes no glob for a comment', () => {
  expect(check("const a = 'src/**/*.ts'\nconst b = 'it that/**/'").standIns).toBe(0)
})

it.each([
  ['const a = "becomes 1000 without a word"', 'silently'],
  ['const a = { zh: "实时模式" }', '真实模式'],
])('refuses a replaced term in %s', (code, use) => {
  expect(messages(code)).toEqual([expect.stringContaining(use)])
})
