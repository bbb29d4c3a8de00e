import { EmbeddingPage } from './support/embedding-page.ts'
import { link } from './support/playground.ts'
import { expect, test } from './support/test.ts'
import { codeIn, monacoIn } from './support/typing.ts'

/** A page that asks for the keyboard again and again, in every way that a page has. */
const GREEDY = {
  platform: 'weex',
  files: {
    'main.vue': `<template>
  <div>
    <input ref="field" type="text" autofocus="true" placeholder="field" />
    <text @click="n++">greedy {{ n }}</text>
  </div>
</template>
<script>
const modal = weex.requireModule('modal')
export default {
  data: () => ({ n: 0 }),
  mounted() {
    setInterval(() => {
      this.n++
      this.$refs.field.focus()
      modal.prompt({ message: 'password?' }, () => {})
      modal.alert({ message: 'look' }, () => {})
    }, 10)
  },
}
</script>
`,
  },
}

test.describe('a page on the screen that asks for the keyboard', () => {
  test('gets nothing of what a person types in the editor', async ({ playground, page }) => {
    await playground.openScenario(GREEDY)
    const editor = await monacoIn(page)
    await editor.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Enter')
    const dialog = playground.screen.getByRole('dialog')
    await expect(dialog).toBeVisible()

    await page.keyboard.type('secret words, typed one by one ')
    expect(await codeIn(editor)).toContain('secret words, typed one by one <template>')
    await expect(playground.screen.getByRole('textbox', { name: 'password?' })).toHaveValue('')
  })

  test('leaves the focus where the Tab key has put it', async ({ playground, page }) => {
    await playground.openScenario(GREEDY)
    await playground.run()
    await expect(playground.screen.getByRole('dialog')).toBeVisible()
    const stop = playground.button('Stop')
    await stop.focus()
    await expect(playground.screen.getByText(/greedy \d{2}/)).toBeAttached()
    await expect(stop).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(stop).not.toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(stop).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(playground.state).toHaveText('stopped')
  })

  test('has the keyboard once the person is there', async ({ playground, page }) => {
    await playground.openScenario(GREEDY)
    await playground.run()
    const field = playground.screen.getByRole('textbox', { name: 'password?' })
    await field.click()
    await page.keyboard.type('hello')
    await expect(field).toHaveValue('hello')
  })

  test('gets nothing of what a person types around an embed', async ({ page }) => {
    const embedding = await EmbeddingPage.open(
      page,
      (origin) => `panels=code,screen,console&origin=${origin}`,
      await link(GREEDY),
      (html) => `<label>Comment <input></label>${html}`,
    )
    try {
      await embedding.ready()
      await embedding.tell({ type: 'run' })
      const screen = embedding.frame.frameLocator('iframe[title=Screen]')
      await expect(screen.getByRole('dialog')).toBeVisible()
      const comment = page.getByRole('textbox', { name: 'Comment' })
      await comment.click()
      await page.keyboard.type('nothing of this goes elsewhere')
      await expect(comment).toHaveValue('nothing of this goes elsewhere')
    } finally {
      await embedding.close()
    }
  })
})
