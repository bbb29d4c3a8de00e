import { expect, test } from 'vitest'
import { blueos } from '../../../../src/platforms/blueos/index.ts'
import { runExample } from '../run-example.ts'

const FOLDER = '../../../../src/platforms/blueos/examples/'

const files = import.meta.glob<string>('../../../../src/platforms/blueos/examples/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.fromEntries(
  Object.entries(files).map(([path, source]) => [path.slice(FOLDER.length), source]),
)

test('every file belongs to one example', () => {
  expect(blueos.examples.map(({ file }) => file).sort()).toEqual(Object.keys(sources).sort())
})

test.each(blueos.examples)('$id prints what the gallery says', async (example) => {
  expect(await runExample(blueos, example, sources)).toEqual(example.output)
})
