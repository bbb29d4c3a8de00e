import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/runtime/entries.ts'
import {
  MAX_DEPTH,
  MAX_ENTRIES,
  MAX_LINE_TEXT,
  MAX_NODES,
  MAX_TEXT,
} from '../../../src/runtime/limits.ts'
import { knownProxy, print, take } from './take.ts'

type ObjectSnapshot = Extract<Snapshot, { type: 'object' }>

const asObject = (value: Snapshot) => {
  expect(value.type).toBe('object')
  return value as ObjectSnapshot
}

const countNodes = (value: Snapshot): number =>
  1 +
  ('entries' in value ? (value.entries ?? []) : []).reduce((sum, e) => sum + countNodes(e.value), 0)

describe('the bounds of a snapshot', () => {
  it('cuts a long string and says by how much', () => {
    expect(take('x'.repeat(MAX_TEXT + 5))).toEqual({
      type: 'string',
      text: 'x'.repeat(MAX_TEXT),
      cut: 5,
    })
  })

  it('takes so many entries of an object and counts the rest', () => {
    const wide = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`k${index}`, index]))
    const { entries, more } = asObject(take(wide))
    expect(entries).toHaveLength(MAX_ENTRIES)
    expect(more).toBe(250 - MAX_ENTRIES)
  })

  it.each([
    ['an array', Array.from({ length: 1_000_000 }, () => 0)],
    ['a typed array', new Uint8Array(1_000_000)],
    ['a set', new Set(Array.from({ length: 100_000 }, (_, index) => index))],
    ['a map', new Map(Array.from({ length: 100_000 }, (_, index) => [index, index]))],
  ])('takes so many elements of %s and counts the rest', (_, value) => {
    const { entries, size, more } = asObject(take(value))
    expect(entries).toHaveLength(MAX_ENTRIES)
    expect(more).toBe(size! - MAX_ENTRIES)
  })

  it('does not walk through a million holes', () => {
    const { size, more } = asObject(take(new Array(4_000_000_000)))
    expect(size).toBe(4_000_000_000)
    expect(more).toBeGreaterThan(3_900_000_000)
  })

  it('stops at a depth, even for 100,000 levels', () => {
    let deep: unknown = 'end'
    for (let level = 0; level < 100_000; level++) deep = { deep }
    let value = take(deep)
    let levels = 0
    for (; value.type === 'object'; levels++) value = value.entries[0]!.value
    expect(levels).toBe(MAX_DEPTH)
    expect(value).toEqual({ type: 'deep', name: 'Object' })
  })

  it('keeps little of a text of a hundred million characters', () => {
    const huge = 'x'.repeat(50_000_000) + 'y'.repeat(50_000_000)
    const taken = take({ huge, list: [huge, huge] })
    expect(JSON.stringify(taken).length).toBeLessThan(4 * MAX_TEXT)
    expect(asObject(taken).entries[0]!.value).toMatchObject({ cut: 100_000_000 - MAX_TEXT })
  })

  it('counts names of classes and frames of stacks among what a line may hold', () => {
    const name = 'C'.repeat(1_000_000)
    class Named {}
    Object.defineProperty(Named, 'name', { value: name })
    const many = Array.from({ length: 10 }, () => Array.from({ length: 90 }, () => new Named()))
    expect(JSON.stringify(take(many)).length).toBeLessThan(2 * MAX_LINE_TEXT)
  })

  it('bounds the number of values in all', () => {
    const row = Array.from({ length: 100 }, (_, index) => index)
    const table = Array.from({ length: 100 }, () => row)
    expect(countNodes(take(table))).toBeLessThan(MAX_NODES + MAX_ENTRIES)
  })
})

describe('a snapshot runs nothing of the program’s', () => {
  it('leaves getters, toString, toJSON, inspectors and tags alone', () => {
    const touched: PropertyKey[] = []
    const trap = (key: PropertyKey) => ({
      get: () => {
        touched.push(key)
        return () => touched.push(key)
      },
      enumerable: true,
    })
    const keys = ['toString', 'toJSON', 'valueOf', 'then', 'constructor', 'name', 'message', 'size']
    const value = Object.defineProperties(
      {},
      Object.fromEntries(
        [...keys, Symbol.toPrimitive, Symbol.toStringTag, Symbol.iterator].map((k) => [k, trap(k)]),
      ),
    )
    take(value)
    take(Object.create(value))
    expect(touched).toEqual([])
  })

  it('shows a proxy’s target and runs no trap, revoked and endless ones included', () => {
    const trapped: string[] = []
    const handler = new Proxy({}, { get: (_, trap) => () => trapped.push(String(trap)) })
    const proxy = knownProxy({ a: 1 }, handler)
    expect(print(proxy)).toBe('Proxy(Object) {a: 1}')
    expect(print({ inside: knownProxy(proxy, handler) })).toBe('{inside: Proxy(Object) {a: 1}}')
    expect(print(Object.create(proxy))).toBe('{}')
    expect(print(knownProxy(() => {}, handler))).toMatch(/^Proxy\(ƒ/)
    expect(trapped).toEqual([])
  })
})

describe('what a snapshot holds', () => {
  it('hides what is not enumerable and what has a symbol for a key', () => {
    const value = Object.defineProperty({ [Symbol('s')]: 1 }, 'quiet', { value: 2 })
    expect(asObject(take(value)).entries).toEqual([
      { key: 'quiet', value: { type: 'number', text: '2' }, hidden: true },
      { key: 'Symbol(s)', value: { type: 'number', text: '1' }, hidden: true },
    ])
  })

  it('holds a buffer’s bytes in a hidden entry', () => {
    const [entry] = asObject(take(new Uint8Array([1, 2]).buffer)).entries
    expect(entry).toMatchObject({ key: '[[Uint8Array]]', hidden: true, value: { size: 2 } })
  })

  it('holds an error’s cause and what else it carries', () => {
    const error = Object.assign(new RangeError('out', { cause: 'in' }), { code: 'E' })
    expect(take(error)).toEqual({
      type: 'error',
      name: 'RangeError',
      message: 'out',
      frames: [],
      cause: { type: 'string', text: 'in' },
      entries: [{ key: 'code', value: { type: 'string', text: 'E' } }],
    })
  })

  it('holds only those of a buffer’s bytes that a view shows', () => {
    const view = new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2)
    const [bytes] = asObject(take(view)).entries
    expect(asObject(bytes!.value).entries.map(({ value }) => value)).toMatchObject([
      { text: '2' },
      { text: '3' },
    ])
  })

  it('holds all errors of an aggregate, out of sight until it is opened', () => {
    const error = take(new AggregateError([new Error('a'), new TypeError('b')], 'all'))
    expect(error).toMatchObject({
      entries: [
        {
          key: 'errors',
          hidden: true,
          value: {
            size: 2,
            entries: [{ value: { message: 'a' } }, { value: { name: 'TypeError' } }],
          },
        },
      ],
    })
  })

  it('leaves generators and iterators where they are', () => {
    const generator = (function* () {
      yield 1
    })()
    const iterator = new Map([[1, 2]]).entries()
    take([generator, iterator])
    expect([generator.next().value, iterator.next().value]).toEqual([1, [1, 2]])
  })

  it('does not count a promise’s rejection as handled', async () => {
    // A handler of its own would keep the rejection from being told of.
    const promise = Promise.reject(new Error('x'))
    const told = new Promise<void>((resolve) => promise.catch(() => resolve()))
    const handlers: unknown[] = []
    promise.then = ((...given: unknown[]) => handlers.push(given)) as never
    take(promise)
    expect(handlers).toEqual([])
    await told
  })

  it('takes an error whose message cannot be made text', () => {
    const error = Object.defineProperty(new Error('x'), 'message', {
      get: () => {
        throw new Error('touched')
      },
    })
    expect(take(error)).toMatchObject({ type: 'error', name: 'Error', message: '' })
  })

  it('takes a DOMException by its own name', () => {
    expect(print(new DOMException('gone', 'AbortError'))).toBe('AbortError: gone')
  })
})
