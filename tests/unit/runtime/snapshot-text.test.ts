import { describe, expect, it } from 'vitest'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { print, take } from './take.ts'

class Secret {
  readonly #hidden = 2
  readonly open = 1
  get sum(): number {
    return this.#hidden + this.open
  }
}

/** A module's exports in the form of engines: no prototype, and a tag. */
const moduleLike = Object.assign(Object.create(null), { answer: 42 })
Object.defineProperty(moduleLike, Symbol.toStringTag, { value: 'Module' })

class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}

describe('a value on one line', () => {
  it.each<[string, unknown, string]>([
    ['a string without quotes', 'it’s\nme', 'it’s\nme'],
    ['a number', 1.5, '1.5'],
    ['negative zero', -0, '-0'],
    ['not a number', NaN, 'NaN'],
    ['a bigint', 12n, '12n'],
    ['a boolean', true, 'true'],
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('id'), 'Symbol(id)'],
    ['a function', function named() {}, 'ƒ named()'],
    ['a class', Point, 'class Point'],
    ['an empty object', {}, '{}'],
    ['a record', { data: 'xxx' }, "{data: 'xxx'}"],
    ['keys that need quotes', { 'content-type': 'a', 1: 2 }, "{'1': 2, 'content-type': 'a'}"],
    ['strings inside with escapes', ["a'b\n"], "['a\\'b\\n']"],
    ['an instance', new Point(1, 2), 'Point {x: 1, y: 2}'],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), '{a: 1}'],
    ['an array', [1, 'a', [2]], "[1, 'a', [2]]"],
    ['an array with holes', [1, , , 4], '[1, empty × 2, 4]'],
    ['an array with a property', Object.assign([1], { extra: true }), '[1, extra: true]'],
    ['a map', new Map([['a', { b: 1 }]]), "Map(1) {'a' => {b: 1}}"],
    ['a set', new Set([1, 'a']), "Set(2) {1, 'a'}"],
    ['a typed array', new Uint8Array([1, 2]), 'Uint8Array(2) [1, 2]'],
    ['a buffer', new ArrayBuffer(5), 'ArrayBuffer(5)'],
    ['an expression', /a\/b/gi, '/a\\/b/gi'],
    ['a boxed number', Object(1), 'Number {1}'],
    ['a boxed string', Object('a'), "String {'a'}"],
    ['an error', new TypeError('no'), 'TypeError: no'],
    ['an error with a code', Object.assign(new Error('no'), { code: 7 }), 'Error: no {code: 7}'],
    ['a promise, whose state nobody can ask', Promise.resolve(1), 'Promise {<state unknown>}'],
    ['a weak map', new WeakMap([[{}, 1]]), 'WeakMap {<items unknown>}'],
    ['a weak set', new WeakSet([{}]), 'WeakSet {<items unknown>}'],
    ['an async function', async function later() {}, 'async ƒ later()'],
    ['a generator function', function* each() {}, 'ƒ* each()'],
    ['an async generator function', async function* each() {}, 'async ƒ* each()'],
    ['a generator, left where it is', (function* () { yield 1 })(), 'Generator {}'], // prettier-ignore
    ['an iterator, left where it is', [1, 2].values(), 'Array Iterator {}'],
    ['a module’s namespace', moduleLike, 'Module {answer: 42}'],
    ['headers', new Headers({ b: '2', a: '1' }), "Headers(2) {'a' => '1', 'b' => '2'}"],
    ['a query', new URLSearchParams('a=1&a=2'), "URLSearchParams(2) {'a' => '1', 'a' => '2'}"],
    ['an aggregate error', new AggregateError([new Error('a')], 'all'), 'AggregateError: all'],
    ['a date that is none', new Date(NaN), 'Invalid Date'],
    ['negative zero in a typed array', new Float32Array([-0, NaN]), 'Float32Array(2) [-0, NaN]'],
    ['a boxed bigint', Object(1n), 'BigInt {1n}'],
    ['private fields not at all', new Secret(), 'Secret {open: 1}'],
    ['a getter, left alone', { get a() { throw new Error() } }, '{a: (…)}'], // prettier-ignore
  ])('prints %s', (_, value, text) => expect(print(value)).toBe(text))

  it('prints a date as the engine does', () => {
    const date = new Date(0)
    expect(print(date)).toBe(date.toString())
  })

  it('names an object that stands inside itself', () => {
    const loop: Record<string, unknown> = { a: 1 }
    loop.self = loop
    expect(print(loop)).toBe('{a: 1, self: [Circular]}')
  })

  it('spells out as many levels as asked for', () => {
    const value = take({ a: { b: [1] }, list: [{}], point: new Point(1, 2) })
    expect(snapshotText(value, 1)).toBe('{a: {…}, list: […], point: Point {…}}')
    expect(snapshotText(value, 2)).toBe('{a: {b: […]}, list: [{}], point: Point {x: 1, y: 2}}')
  })
})
