import { describe, expect, it } from 'vitest'
import { format } from '../../../src/runtime/format.ts'
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

  it('is one only with a value to put in', () => {
    expect(format(['%s'], take)).toBeUndefined()
    expect(format([1, '%s'], take)).toBeUndefined()
  })

  it('says how many values it took', () => {
    expect(format(['%s', 1, 2], take)).toEqual({ text: '1', used: 2 })
  })
})
