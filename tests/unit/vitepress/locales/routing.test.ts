import { expect, test } from 'vitest'
import { twinOf } from '../../../../.vitepress/locales/routing.ts'

/** Follows the language menu as the page does: by the function's source text alone. */
function follow(relativePath: string, locale: string): string {
  const sent = new Function(`return ${twinOf.toString()}`)() as typeof twinOf
  const route = { data: { relativePath }, query: '?platform=ohos', hash: '#1.payload' }
  return sent({} as never, route as never, locale)
}

test.each([
  ['index.md', 'zh', '/zh/'],
  ['zh/index.md', 'root', '/'],
  ['playground/index.md', 'zh', '/zh/playground/'],
  ['zh/guide/servers/index.md', 'root', '/guide/servers/'],
])('the language menu leads from %s to %s at %s', (page, locale, address) => {
  expect(follow(page, locale)).toBe(address)
})
