import { platform as ohos } from '../../src/platforms/ohos/platform.ts'
import { expect, test } from './support/test.ts'

const pages = ohos.examples.flatMap((example) => (example.steps ? [example] : []))

test.describe('a page of ArkUI in the gallery', () => {
  for (const example of pages) {
    test(`${example.id} shows each of its steps on the screen`, async ({ playground }) => {
      await playground.open()
      await playground.select('Platform', 'ohos')
      await playground.select('Example', example.id)
      await playground.runPage(example.steps!)
      await playground.button('Stop').click()
      await expect(playground.state).toHaveText('stopped')
      await expect(playground.page.getByText(playground.words.screen.off)).toBeVisible()
    })
  }
})

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
