import { describe, expect, it } from 'vitest'
import { resolveFile } from '../../../src/runtime/resolve.ts'

const files = Object.fromEntries(
  [
    'main.ts',
    'util.ts',
    'view.tsx',
    'data.json',
    'EntryAbility.ets',
    'lib/index.ts',
    'lib/part.js',
    'src/api/socket.ts',
    'react.ts',
    '@scope/package/index.js',
  ].map((name) => [name, 0]),
)

describe('a specifier', () => {
  it.each<[from: string, specifier: string, file: string | undefined]>([
    ['main.ts', './util', 'util.ts'],
    ['main.ts', './util.ts', 'util.ts'],
    ['main.ts', './util.js', 'util.ts'],
    ['main.ts', './view', 'view.tsx'],
    ['main.ts', './view.jsx', 'view.tsx'],
    ['main.ts', './data.json', 'data.json'],
    ['main.ts', './EntryAbility', 'EntryAbility.ets'],
    ['main.ts', './lib', 'lib/index.ts'],
    ['main.ts', './lib/part', 'lib/part.js'],
    ['lib/index.ts', './part', 'lib/part.js'],
    ['lib/index.ts', '../util', 'util.ts'],
    ['main.ts', '../../util', 'util.ts'],
    // From the root of the sources, as templates of build tools have it.
    ['src/api/socket.ts', '@/api/socket', 'src/api/socket.ts'],
    ['main.ts', '@/util', 'util.ts'],
    ['main.ts', '~/api/socket.js', 'src/api/socket.ts'],
    ['main.ts', 'src/api/socket', 'src/api/socket.ts'],
    // A file copied from a larger project, without its folders.
    ['main.ts', '../../helpers/util.js', 'util.ts'],
    ['main.ts', '@/helpers/deep/util', 'util.ts'],
    // A file that stands in for a package.
    ['src/api/socket.ts', 'react', 'react.ts'],
    ['main.ts', '@scope/package', '@scope/package/index.js'],
    ['main.ts', './missing', undefined],
    ['main.ts', './toString', undefined],
    ['main.ts', 'toString', undefined],
    ['main.ts', '', undefined],
    ['main.ts', '@/missing', undefined],
  ])('%s: %s', (from, specifier, file) => expect(resolveFile(files, from, specifier)).toBe(file))
})
