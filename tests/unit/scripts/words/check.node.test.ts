import { describe, expect, it } from 'vitest'
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

describe('a text of the site', () => {
  it.each([
    'What could be saved of it: main.ts.',
    'It is ready. What comes next is dropped.',
    'Open what could be saved',
    'Start afresh',
    'A program needs someone to talk to.',
    'The console tells of every message',
    'Whoever waits is told of it',
    'Vue 3 wants the key on the template',
    'The server turned the handshake down',
    'The first connection is given up',
    'Nothing takes a listener away, takes away nothing',
    'The value is handed over in a call',
    'The file is no valid JSON',
    'The file is there already',
    'Reads 1000 bytes a second',
    'One connection a page',
    'Nothing is on the wire',
    'One entry was copied',
    'The program was made anew, all the same, without a word',
    'What becomes of the message',
  ])('is refused: %s', (text) => {
    expect(messages(`const t = { en: '${text}' }`, 'src/texts.ts')).not.toEqual([])
  })

  it.each([
    '程序没能启动',
    '按“运行”试试',
    '可以随意修改',
    '较早的记录已让位给后来的',
    '没有新动静',
    '随后 1006 的 `close`',
    '显示在框架里',
    '在设备上不起作用',
    'Monaco 到来之前',
    '监听被调用时没有 this',
    '真实设备',
    '悄悄丢弃',
    '监听函数',
    '实时模式',
    '移植须知',
    '陷阱',
    '线路',
    '安卓',
    '引入方式',
    '白名单',
    '状态号',
  ])('is refused: %s', (text) => {
    expect(messages(`const t = { zh: '${text}' }`, 'src/texts.ts')).not.toEqual([])
  })

  it.each([
    'One row per concept.',
    'There is no scenario with this id.',
    'Which platform? Select one.',
    '触发 close，code 为 1006',
    '监听器在网络断开时触发',
  ])('is accepted: %s', (text) => {
    expect(messages(`const t = '${text}'`, 'src/texts.ts')).toEqual([])
  })

  it('has its line, also in a template and in a component', () => {
    const code = 'const a = 1\nconst b = (x: string) => `Undo ${x}. The program is\ntold to.`\n'
    expect(check(code, 'playground/a.ts').faults[0]!.place).toBe('playground/a.ts:2')
    const view = `<template><p /></template>\n<script setup lang="ts">\n${code}</script>`
    expect(check(view, 'playground/A.vue').faults[0]!.place).toBe('playground/A.vue:4')
  })

  it('is none as a name, as a line that a program prints, or elsewhere', () => {
    expect(
      messages("const a = 'told'\nconst b = 'log: nobody is no function'", 'src/a.ts'),
    ).toEqual([])
    expect(messages("const a = 'The file is no number'", 'scripts/a.ts')).toEqual([])
  })
})
