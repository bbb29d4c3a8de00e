import { expect, type Locator } from '@playwright/test'
import type { ScreenshotName } from '../../.vitepress/theme/screenshots.ts'
import type { Playground } from '../../tests/e2e/support/playground.ts'

/** Steps to a picture of the guide. */
export interface Shot {
  /** Inner size of the window. */
  readonly window: { readonly width: number; readonly height: number }
  /** Whether the window is a phone's. */
  readonly phone?: boolean
  /**
   * Puts the playground into the pictured state, with all movement finished.
   *
   * @returns Element with the upper left corner of the picture.
   */
  arrange(playground: Playground): Promise<Locator>
}

const SITE_HEADER = 64

/** Runs OpenHarmony's first sample to the end. */
async function runFullSample(playground: Playground): Promise<void> {
  await playground.select('Platform', 'ohos')
  await playground.select('Example', 'full-sample')
  await playground.runToEnd()
}

/** Waits until Monaco has taken the plain editor's place and has colored the code. */
async function editorOf({ page }: Playground): Promise<void> {
  const colours = () =>
    page
      .locator('.monaco-editor .view-line span[class^="mtk"]')
      .evaluateAll((tokens) => new Set(tokens.map(({ className }) => className)).size)
  await expect.poll(colours, { timeout: 30_000 }).toBeGreaterThan(2)
}

/** Every picture by name. */
export const shots: Readonly<Record<ScreenshotName, Shot>> = {
  playground: {
    window: { width: 1280, height: 720 },
    async arrange(playground) {
      await playground.open()
      await editorOf(playground)
      await runFullSample(playground)
      await editorOf(playground)
      return playground.page.locator('html')
    },
  },
  console: {
    window: { width: 1280, height: 820 },
    async arrange(playground) {
      await playground.open()
      await runFullSample(playground)
      return playground.page.locator('.console-pane')
    },
  },
  server: {
    window: { width: 1280, height: SITE_HEADER + 560 },
    async arrange(playground) {
      await playground.open()
      await playground.select('Platform', 'web')
      await playground.select('Server', 'custom')
      await playground.runToEnd()
      await playground.page.getByRole('tab', { name: 'server.ts' }).click()
      await editorOf(playground)
      return playground.page.locator('.playground')
    },
  },
  link: {
    window: { width: 1280, height: 720 },
    async arrange(playground) {
      await playground.openScenario({
        platform: 'taro',
        files: {
          'main.ts': [
            "import Taro from '@tarojs/taro'",
            '',
            "const task = await Taro.connectSocket({ url: 'wss://chat.example/' })",
            "task.onOpen(() => task.send({ data: 'ping' }))",
            'task.onMessage(({ data }) => console.log(data))',
            '',
          ].join('\n'),
        },
      })
      await editorOf(playground)
      return playground.page.locator('.playground')
    },
  },
  phone: {
    window: { width: 390, height: 720 },
    phone: true,
    async arrange(playground) {
      await playground.open()
      await runFullSample(playground)
      return playground.page.locator('html')
    },
  },
}
