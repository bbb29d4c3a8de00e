import { expect, SITE, test } from './support/test.ts'

test('I follow addresses that name an example and a profile, also wrong ones', async ({
  visitor,
  page,
}) => {
  const go = async (query: string) => {
    await page.goto(`${SITE()}/playground/${query}`)
    await visitor.arrive()
  }
  const profile = page.getByRole('combobox', { name: 'Profile', exact: true })
  await go('?platform=weex&example=round-trip&profile=android')
  await expect(visitor.platform).toHaveValue('weex')
  await expect(visitor.example).toHaveValue('round-trip')
  await expect(profile).toHaveValue('android')
  await visitor.typeOnTop('let mine = 1')
  await go('?example=full-sample')
  await expect(visitor.platform).toHaveValue('ohos')
  await expect(visitor.example).toHaveValue('full-sample')
  await visitor.goBackToWork()
  await visitor.sees('let mine = 1')
  await expect(profile).toHaveValue('android')
  await go('?platform=nokia')
  await expect(page.getByText('names the platform “nokia”')).toBeVisible()
  await visitor.sees('let mine = 1')
})
