import { expect, test } from 'vitest'
import { weex } from '../../../../src/platforms/weex/index.ts'
import { runExample } from '../run-example.ts'

const FOLDER = '../../../../src/platforms/weex/examples/'

const files = import.meta.glob<string>('../../../../src/platforms/weex/examples/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.fromEntries(
  Object.entries(files).map(([path, source]) => [path.slice(FOLDER.length), source]),
)

test('every file belongs to one example', () => {
  expect(weex.examples.map(({ file }) => file).sort()).toEqual(Object.keys(sources).sort())
})

test.each(weex.examples)('$id prints what the gallery says', async (example) => {
  expect(await runExample(weex, example, sources)).toEqual(example.output)
})
