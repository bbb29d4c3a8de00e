import { expect, test } from 'vitest'
import { readJson, type JsonNode } from '../../../src/trace/json.ts'

/** Writes a value again, without white space. */
function write(node: JsonNode): string {
  if ('source' in node) return node.source
  const members = node.children.map(({ key, value }) =>
    node.kind === 'object' ? `${JSON.stringify(key)}:${write(value)}` : write(value),
  )
  return node.kind === 'object' ? `{${members.join(',')}}` : `[${members.join(',')}]`
}

test.each([
  ['a whole number beyond 2^53', '{"id":555555555555555555}'],
  ['a number beyond all doubles', '[1e400,-1E-400,1.0,-0,0.10]'],
  ['keys that look like indices, in their order', '{"b":1,"10":2,"2":3,"a":4}'],
  ['a key that comes twice', '{"a":1,"a":{"a":2},"a":[]}'],
  ['keys of objects’ own', '{"__proto__":1,"constructor":{"toString":null}}'],
  ['what only looks like structure', '{"a:{[,]}":"}],\\"[{:","\\\\":"\\\\\\""}'],
  ['empty parents and all literals', '[[],{},true,false,null,"",[{}]]'],
  ['one value', '"\\u4f60\\n"'],
])('reads %s as it was sent', (_, text) => {
  expect(write(readJson(text)!)).toBe(text)
})

test('passes over white space, and names items by their index', () => {
  expect(readJson(' { "a" : [ 1 , "x" ] } ')).toEqual({
    kind: 'object',
    children: [
      {
        key: 'a',
        value: {
          kind: 'array',
          children: [
            { key: '0', value: { kind: 'number', source: '1' } },
            { key: '1', value: { kind: 'string', source: '"x"' } },
          ],
        },
      },
    ],
  })
})

test.each(['', '{', '[1,]', '{"a" 1}', '01', 'nul', '"\n"', '{}{}'])('refuses %j', (text) => {
  expect(readJson(text)).toBeUndefined()
})
