import { describe, expect, it } from 'vitest'
import { format } from '../../../src/runtime/format.ts'
import { MAX_TEXT, MAX_VALUES } from '../../../src/runtime/limits.ts'
import { take } from './take.ts'

const text = (...values: unknown[]) => format(values, take)?.text

describe('a format string', () => {
  it.each<[unknown[], string]>([
    [['%s is %d', 'x', 4.7], 'x is 4'],
    [['%i|%f', '12px', '1.50'], '12|1.5'],
    [['%d', Symbol('s')], 'NaN'],
    [['%s', { a: 1 }], '{a: 1}'],
    [['%o and %O', 'a', [1]], "'a' and [1]"],
    [['%cred%c plain', 'color: red', ''], 'red plain'],
    [['100%% %s', 1], '100% 1'],
    [['%s %s', 1], '1 %s'],
    [['%x %s', 1], '%x 1'],
    [['%', 1], '%'],
  ])('%j', (values, expected) => expect(text(...values)).toBe(expected))

  it('keeps styles and objects as pieces, beside the plain text', () => {
    const made = format(['a %cb%o%c c %O', 'color: red', [1], '', { d: 1 }], take)
    expect(made?.text).toBe('a b[1] c {d: 1}')
    expect(made?.pieces).toMatchObject([
      { value: { type: 'string', text: 'a ' } },
      { value: { type: 'string', text: 'b' }, style: 'color: red' },
      { value: { type: 'object', name: 'Array' }, style: 'color: red' },
      { value: { type: 'string', text: ' c ' } },
      { value: { type: 'object', name: 'Object' } },
    ])
  })

  it('runs no toString of a value that is to be a style', () => {
    const style = { toString: () => expect.unreachable() }
    expect(text('%cx', style)).toBe('x')
  })

  it('bounds what it makes of long texts and many directives', () => {
    const made = structuredClone(format(['%c' + 'x'.repeat(50_000) + '%s', 'color: red', 1], take)!)
    const kept = made.pieces!.map(({ value }) => ('text' in value ? value.text : '')).join('')
    expect(kept.length).toBeLessThanOrEqual(MAX_TEXT)
    expect(made.text).toHaveLength(50_002)
    const many = format(['%c.'.repeat(500), ...Array<string>(500).fill('color: red')], take)!
    expect(many.used).toBe(MAX_VALUES)
  })

  it('is one only with a value to put in', () => {
    expect(format(['%s'], take)).toBeUndefined()
    expect(format([1, '%s'], take)).toBeUndefined()
  })

  it('says how many values it took', () => {
    expect(format(['%s', 1, 2], take)).toEqual({ text: '1', used: 2 })
  })
})
