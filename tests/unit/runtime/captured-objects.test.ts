import { afterEach, describe, expect, it } from 'vitest'
import { Object_assign, ownOnly, setProperty } from '../../../src/runtime/captured/objects.ts'

const KEY = 'gone'

/** Everything that the accessors of a program saw. */
const seen: unknown[] = []

/** Adds an accessor to all objects, like a program. */
function pollute(): void {
  Object.defineProperty(Object.prototype, KEY, {
    configurable: true,
    get: () => seen.push('get'),
    set: (value: unknown) => seen.push(value),
  })
}

afterEach(() => {
  delete (Object.prototype as Record<string, unknown>)[KEY]
  seen.length = 0
})

describe('the own properties of an object', () => {
  it('are those of the object itself while nothing is inherited', () => {
    const options = { kept: 1 }
    expect(ownOnly(options, KEY, 'kept')).toBe(options)
  })

  it('are copied when a program has added an accessor of a missing name', () => {
    pollute()
    const { gone, kept } = ownOnly<{ gone?: number; kept: number }>({ kept: 1 }, KEY, 'kept')
    expect([gone, kept, seen]).toEqual([undefined, 1, []])
  })

  it('are read in place when the name is there', () => {
    pollute()
    const options = Object.defineProperty({}, KEY, { value: 2 })
    expect(ownOnly(options, KEY)).toBe(options)
  })

  it.each([undefined, null, 1, 'text'])('are none of %s', (value) => {
    expect(ownOnly(value, KEY)).toBe(value)
  })
})

describe('a property that may be missing', () => {
  it('is set', () => {
    const record = {}
    expect(setProperty(record, KEY, 1)).toBe(1)
    expect(Object.getOwnPropertyDescriptor(record, KEY)).toEqual({
      value: 1,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  })

  it('is set past a setter of a program', () => {
    pollute()
    const record = Object_assign({}, Object.defineProperty({}, KEY, { value: 1, enumerable: true }))
    setProperty(record, '__proto__', 2)
    expect([Object.entries(record), seen]).toEqual([
      [
        [KEY, 1],
        ['__proto__', 2],
      ],
      [],
    ])
  })

  it('is set by the setter of a class', () => {
    pollute()
    class Box {
      held: unknown
      set [KEY](value: unknown) {
        this.held = value
      }
    }
    const box = new Box()
    setProperty(box, KEY, 1)
    expect([box.held, seen]).toEqual([1, []])
  })
})
