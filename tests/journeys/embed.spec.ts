import { link } from '../e2e/support/playground.ts'
import { EmbeddingPage } from '../e2e/support/embedding-page.ts'
import { expect, test } from './support/test.ts'
import { Visitor } from './support/visitor.ts'

test('I read a blog, run its embedded program, and go on with it on the site, where I have work', async ({
  visitor,
  page,
}) => {
  await visitor.open()
  await visitor.typeOnTop('let mine = 1')
  await page.reload()
  await visitor.sees('let mine = 1')
  const reader = await page.context().newPage()
  await page.close()

  const hash = await link({ platform: 'web', files: { 'main.ts': "console.log('a blog’s')" } })
  const blog = await EmbeddingPage.open(reader, () => '', hash)
  try {
    await blog.frame.getByRole('button', { name: 'Run', exact: true }).click()
    await expect(blog.state).toHaveText('finished')
    const tab = reader.waitForEvent('popup')
    await blog.frame.getByRole('link', { name: 'Open in the playground' }).click()
    const site = new Visitor(await tab)
    await site.arrive()
    await site.sees('a blog’s')
    expect(await site.lines()).toEqual([])
    await site.goBackToWork()
    await site.sees('let mine = 1')
  } finally {
    await blog.close()
  }
})
