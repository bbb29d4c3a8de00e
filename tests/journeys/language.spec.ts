import { expect, test } from './support/test.ts'
import { Visitor } from './support/visitor.ts'

test('I switch to Chinese while I write, and back: my program and settings stay', async ({
  visitor,
  page,
}) => {
  await visitor.goHome()
  await visitor.runIt('blueos')
  await visitor.typeOnTop('let mine = 1')
  await visitor.select('Server', 'silent')
  await visitor.switchLanguage('简体中文')
  const chinese = new Visitor(page, 'zh')
  await chinese.arrive()
  await chinese.sees('let mine = 1')
  await expect(chinese.platform).toHaveValue('blueos')
  await expect(page).toHaveTitle(/演练场/)
  await expect(chinese.kept).toHaveCount(0)
  await chinese.typeOnTop('let yours = 2')
  await chinese.switchLanguage('English')
  await visitor.arrive()
  await visitor.sees('let yours = 2')
  await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('silent')
})

test('I come for the first time, read Chinese, and stay in it from page to page', async ({
  page,
}) => {
  const visitor = new Visitor(page, 'zh')
  await visitor.goHome()
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await visitor.runIt('weex')
  await visitor.seesFirstExample('weex')
  await visitor.runToEnd()
  await visitor.button(visitor.words.run.share).click()
  const dialog = page.getByRole('dialog', { name: visitor.words.share.title })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await visitor.typeOnTop('let mine = 1')
  await visitor.clickHome()
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await visitor.runIt('taro')
  await visitor.seesFirstExample('taro')
  await visitor.goBackToWork()
  await visitor.sees('let mine = 1')
  await page.reload()
  await visitor.arrive()
  await visitor.sees('let mine = 1')
})
