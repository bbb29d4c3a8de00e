import { expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/index.ts'
import { platform } from '../../../../src/platforms/blueos/platform.ts'

/** Returns the notes raised when compiling a pasted program, as `line id`. */
async function notesOf(source: string): Promise<string[]> {
  const result = await compile({ 'main.ts': source }, { repairs: platform.repairs })
  if (!result.ok) throw new Error(result.errors[0]?.message)
  return result.files[0]!.notes.map(({ line, id }) => `${line} ${id}`)
}

const IMPORT = `import factory from '@blueos.network.webSocket'`
const REQUIRE = `const factory = require('@blueos.network.webSocket')`

it('keeps the first of two ways of loading on one line', async () => {
  expect(await notesOf(`\n${IMPORT} 或 ${REQUIRE}\nfactory.create({ url: 'ws://a' })`)).toEqual([
    '2 blueos.import-alternatives',
  ])
})

it('empties the label of a copy button and the entry of a manifest', async () => {
  const source = `{ "name": "blueos.network.webSocket" }\n复制代码\n${IMPORT}\n  复制代码\n`
  expect(await notesOf(source)).toEqual(
    expect.arrayContaining([
      '1 blueos.manifest-entry',
      '2 blueos.copy-label',
      '4 blueos.copy-label',
    ]),
  )
})

it.each([
  [IMPORT],
  [REQUIRE],
  [`console.log('复制代码', { "name": "blueos.network.webSocket" })`],
  [`const text = 'this 或 that'`],
])('leaves a sound program alone: %s', async (source) => {
  expect(await notesOf(source)).toEqual([])
})
