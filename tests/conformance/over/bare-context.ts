import { createContext, runInContext, type Context } from 'node:vm'
import { Linter } from 'eslint'
import { expect } from 'vitest'

/** Members of the language's classes since ES2018, which the engines of devices may lack. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': [
    ...['at', 'flat', 'flatMap', 'findLast', 'findLastIndex'],
    ...['toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  'String.prototype': [
    ...['at', 'matchAll', 'replaceAll', 'trimStart', 'trimEnd'],
    ...['isWellFormed', 'toWellFormed'],
  ],
  'Promise.prototype': ['finally'],
  Promise: ['allSettled', 'any', 'withResolvers'],
  Object: ['fromEntries', 'hasOwn', 'groupBy'],
  Symbol: ['asyncIterator'],
}

const GLOBALS = [
  ...['globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WebAssembly'],
  ...['WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator'],
]

/**
 * Creates an engine with the language of 2017 and the given globals. Buffers are of the test's
 * classes, because a platform's API and the program have one and the same.
 */
export function createBareContext(globals: Context): Context {
  const context = createContext({ ArrayBuffer, Uint8Array, ...globals })
  for (const [owner, names] of Object.entries(NEWER)) {
    for (const name of names) runInContext(`delete ${owner}.${name}`, context)
  }
  for (const name of GLOBALS) runInContext(`delete this.${name}`, context)
  return context
}

/** Asserts that a script has no syntax newer than ES2017. */
export function expectES2017(source: string): void {
  const languageOptions = { ecmaVersion: 2017, sourceType: 'script' } as const
  expect(new Linter().verify(source, { languageOptions })).toEqual([])
}
