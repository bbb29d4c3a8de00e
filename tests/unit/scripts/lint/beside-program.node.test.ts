import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { besideProgram } from '../../../../scripts/lint/beside-program.ts'

/** Returns the rule's messages for a file. */
function complaints(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { sourceType: 'module' },
    plugins: { program: { rules: { beside: besideProgram } } },
    rules: { 'program/beside': 'error' },
  })
  return messages.map(({ message }) => message)
}

describe('the rule for code beside the program', () => {
  it.each([
    'function run(list) { for (const item of list) use(item) }',
    'const run = (list) => use(...list)',
    'const run = (list) => [...list]',
    'const run = (list) => new Run(...list)',
    'const run = ([first]) => first',
    'function run(list) { const [first] = list; return first }',
    'class Run { #all = [...all] }',
    'class Run { add(item) { this.#all.push(item) } }',
    "const run = (text) => text.split(' ')",
    'const run = (value) => JSON.stringify(value)',
    'const run = (promise) => promise.then(use)',
    'const run = (method) => method.call(self)',
  ])('refuses %s', (code) => expect(complaints(code)).toHaveLength(1))

  it.each([
    'for (const item of list) use(item)',
    'const names = [...all].map(String)',
    'function run(list) { for (let index = 0; index < list.length; index++) use(list[index]) }',
    'const run = ({ first, ...rest }) => ({ ...rest, first })',
    'const run = (...values) => values.length',
    'const run = (list, item) => append(list, item)',
    'const run = (recorder) => recorder.record(1)',
    'const run = (Object) => Object.keys(1)',
  ])('takes %s', (code) => expect(complaints(code)).toEqual([]))
})
