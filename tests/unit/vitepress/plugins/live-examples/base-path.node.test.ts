import { expect, test } from 'vitest'
import { createSite, playgroundLinks } from './support.ts'

test('an example leads to the playground under the base path, in the language of the page', async () => {
  const site = await createSite('/sub/')
  const example = '<LiveExample platform="ohos" id="full-sample" />'
  const [english] = playgroundLinks(await site.render(example))
  expect(english).toMatch(/^\/sub\/playground\/#1\./)
  const [chinese] = playgroundLinks(await site.render(example, 'zh/guide/page.md'))
  expect(chinese).toMatch(/^\/sub\/zh\/playground\/#1\./)
})
