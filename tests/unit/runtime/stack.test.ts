import { describe, expect, it } from 'vitest'
import { StackReader } from '../../../src/runtime/stack.ts'

const url = 'blob:null/5cb1bf3f-ac52-452d-bbac-1ec721b6ef63'

function reader() {
  const stacks = new StackReader()
  stacks.add({ name: 'main.ts', url, indent: 40 })
  return stacks
}

describe('the user’s frames of a stack', () => {
  it.each<[string, string]>([
    [
      'V8',
      [
        'TypeError: x is not a function',
        `    at runtime (${url.replace('5', '6')}:1:2)`,
        '    at new Foo (main.ts:3:9)',
        '    at async main.ts:12:1',
      ].join('\n'),
    ],
    [
      'SpiderMonkey',
      ['runtime@blob:null/1:1:2', 'new Foo@main.ts:3:9', '@main.ts:12:1'].join('\n'),
    ],
    ['JavaScriptCore, by the blob', [`new Foo@${url}:3:9`, `@${url}:12:1`].join('\n')],
  ])('%s', (_, stack) => {
    expect(reader().frames(stack)).toEqual([
      { file: 'main.ts', line: 3, column: 9, name: 'new Foo' },
      { file: 'main.ts', line: 12, column: 1, name: '' },
    ])
    expect(reader().position(stack)).toEqual({ file: 'main.ts', line: 3, column: 9 })
  })

  it('takes the wrapper off the first line', () => {
    expect(reader().position('at main.ts:1:45')).toEqual({ file: 'main.ts', line: 1, column: 5 })
    expect(reader().locate(url, 1, 12)).toEqual({ file: 'main.ts', line: 1, column: 1 })
  })

  it('knows no other files', () => {
    expect(reader().frames('at x (other.ts:1:1)')).toEqual([])
    expect(reader().position('')).toBeUndefined()
  })
})
