import { describe, expect, it } from 'vitest'
import { resolveFile } from '../../../src/runtime/resolve.ts'

const files = { 'main.ts': 0, 'util.ts': 0, 'lib/index.ts': 0, 'lib/part.js': 0 }

describe('a relative specifier', () => {
  it.each<[from: string, specifier: string, file: string | undefined]>([
    ['main.ts', './util', 'util.ts'],
    ['main.ts', './util.ts', 'util.ts'],
    ['main.ts', './util.js', 'util.ts'],
    ['main.ts', './lib', 'lib/index.ts'],
    ['main.ts', './lib/part', 'lib/part.js'],
    ['lib/index.ts', './part', 'lib/part.js'],
    ['lib/index.ts', '../util', 'util.ts'],
    ['main.ts', '../../util', 'util.ts'],
    ['main.ts', './missing', undefined],
    ['main.ts', './toString', undefined],
  ])('%s: %s', (from, specifier, file) => expect(resolveFile(files, from, specifier)).toBe(file))
})
