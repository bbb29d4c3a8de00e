import { transpile } from 'typescript'
import { expect, it } from 'vitest'
import { shownPart } from '../../../../.vitepress/plugins/shown-examples.ts'
import { platforms } from '../../../../src/platforms/index.ts'

const lists = import.meta.glob<string>('../../../../src/platforms/[!_]*/example-list/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it('leaves what the tests know of an example out of the lists in a browser', () => {
  const list = `export const list = [
  { id: 'a', members: ['x.y'], output: ['log: { id: 1 }', "it's"], title },
  { id: 'b', live: { output: [] }, steps: [{ see: 'a' }] },
  ...others,
]
`
  expect(evaluate(shownPart(list))).toEqual([{ id: 'a', title: 'title' }, { id: 'b' }, 'other'])
})

it('keeps what is shown of each example of the gallery', () => {
  const code = Object.values(lists).map(shownPart).join('\n')
  const lost = platforms.flatMap(({ id, examples }) =>
    examples.flatMap(({ title, summary, file }) =>
      [title.zh, summary.zh, file].flatMap((text) => (code.includes(text) ? [] : `${id}: ${text}`)),
    ),
  )
  expect(lost).toEqual([])
  expect(code).not.toMatch(/\b(members|output|steps|live): /)
})

/** Returns the value of `list` in a module that knows a `title` and `others`. */
function evaluate(source: string): unknown {
  const body = transpile(source).replace('export const list =', 'return')
  return new Function('title', 'others', body)('title', ['other'])
}
