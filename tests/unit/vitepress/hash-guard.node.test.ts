import { minify } from 'vite'
import { expect, test } from 'vitest'
import { DECODABLE_HASH } from '../../../.vitepress/hash-guard.ts'

// VitePress minifies the scripts of a page's head; calls without a use are dropped.
test.each([
  ['#%E4%', '#%25E4%25'],
  ['#%E4%B8%AD', '#%E4%B8%AD'],
])('%s is read as %s in a minified page as well', async (hash, mended) => {
  const { code } = await minify('guard.js', `globalThis.guard = ${DECODABLE_HASH}`)
  const decodable = new Function(`${code}; return globalThis.guard`)() as (hash: string) => string
  expect(decodable(hash)).toBe(mended)
})
