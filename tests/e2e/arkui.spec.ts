import { expect, test } from './support/test.ts'
import { monacoIn } from './support/typing.ts'

test('a page pasted into main.ts runs, and a fault in it is named at its place', async ({
  playground,
}) => {
  const page = (build: string) => `@Entry
@Component
struct Index {
  @State count: number = 0
  build() { ${build} }
}`
  await playground.openScenario({
    platform: 'ohos',
    files: {
      'main.ts': page(
        "Column() { Text('n' + this.count); Button('+').onClick(() => { this.count++ }) }",
      ),
    },
  })
  await playground.runPage([{ see: 'n0' }, { press: '+' }, { see: 'n1' }])
  await playground.button('Stop').click()
  await playground.followLink({
    platform: 'ohos',
    files: { 'main.ts': page('Column() { Text( }') },
  })
  await playground.run()
  await expect(playground.page.getByText('This ( is never closed')).toBeVisible()
})

test('the editor completes what a page draws, and underlines a mistake in it', async ({
  playground,
}) => {
  const { page } = playground
  await playground.open()
  await playground.select('Platform', 'ohos')
  await playground.select('Example', 'echo-page')
  await (await monacoIn(page)).click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')
  // The editor closes each bracket.
  await page.keyboard.type(
    "@Entry @Component struct Index { @State count: number = 0; build() { Text('a').fontSiz",
  )
  const suggestions = page.locator('.suggest-widget')
  await expect(suggestions.getByRole('option', { name: /^fontSize/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('(this.cont)')
  await expect(page.locator('.squiggly-error')).toHaveCount(1)
})
