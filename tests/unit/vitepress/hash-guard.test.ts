import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECODABLE_HASH } from '../../../.vitepress/hash-guard.ts'

const decodable = new Function(`return ${DECODABLE_HASH}`)() as (hash: string) => string

describe('a hash that cannot be decoded', () => {
  test.each([
    ['#1.abc%', '#1.abc%25'],
    ['#%', '#%25'],
    ['#100%', '#100%25'],
    ['#%zz%41', '#%25zz%41'],
    ['#%ff', '#%25ff'],
    ['#%C3', '#%25C3'],
    ['#%E4%B8', '#%25E4%25B8'],
    ['#%ED%A0%80', '#%25ED%25A0%2580'],
  ])('%s is read as %s', (hash, mended) => expect(decodable(hash)).toBe(mended))

  test('can be decoded afterwards, whatever it was', () => {
    const part = fc.oneof(fc.constant('%'), fc.constantFrom('%ff', '%41', '%C3%A9'), fc.string())
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(() => decodeURIComponent(decodable(`#${parts.join('')}`))).not.toThrow()
      }),
    )
  })
})

test.each(['', '#', '#1.abc-_', '#%E4%B8%AD', '#a%20b', '#%25'])(
  '%s stays as it is',
  (hash) => void expect(decodable(hash)).toBe(hash),
)
