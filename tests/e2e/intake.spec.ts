import { strToU8, zipSync } from 'fflate'
import { join } from 'node:path'
import { intakeWords } from '../../playground/locales/intake.ts'
import { definitions } from '../../playground/ui/commands/definitions.ts'
import { drag, pasteFiles, writeFiles } from './support/drop.ts'
import { exportedFile } from './support/exports.ts'
import { Playground } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, SITE, test } from './support/test.ts'

/** A project of Taro, with an alias, a style sheet, installed packages and a picture. */
const PROJECT = {
  'package.json': '{ "name": "chat", "dependencies": { "@tarojs/taro": "4.2.0" } }',
  'package-lock.json': '{}',
  'node_modules/@tarojs/taro/index.js': 'throw new Error("never read")',
  'src/app.ts': `import { connect } from '@/utils/socket'\nimport './app.scss'\n\nconnect('hello')\n`,
  'src/app.scss': '.a {}',
  'src/logo.png': 'PNG',
  'src/utils/socket.ts': `import Taro from '@tarojs/taro'
import { URL } from '../config'

export async function connect(text: string) {
  const task = await Taro.connectSocket({ url: URL })
  task.onOpen(() => task.send({ data: text }))
  task.onMessage(({ data }) => { console.log('got', data); task.close({}) })
}
`,
  'src/config/index.ts': `export const URL = 'wss://chat.example/'\n`,
}

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

test(
  'Run pressed while files are read runs the program of the files',
  CHROMIUM_ONLY,
  async ({ playground, page }, info) => {
    await playground.open()
    let deliver = () => {}
    const delivered = new Promise<void>((resolve) => (deliver = resolve))
    const asked = page.waitForRequest('**/chunks/open-given*.js')
    await page.route('**/chunks/open-given*.js', async (route) => {
      await delivered
      await route.continue()
    })
    const files = { 'main.ts': `console.log('from the files')` }
    const drop = await drag(page, [writeFiles(info.outputPath('small'), files)])
    await drop()
    await asked
    await playground.run()
    deliver()
    await expect(playground.state).toHaveText('finished')
    expect(await playground.lines()).toEqual(['log: from the files'])
  },
)

test(
  'a dropped project runs to its socket, and the work before is offered',
  CHROMIUM_ONLY,
  async ({ playground, page }, info) => {
    await playground.open()
    await playground.setCode(`console.log('my work')`)
    const words = intakeWords.en
    const drop = await drag(page, [writeFiles(info.outputPath('chat'), PROJECT)])
    await expect(page.getByText(words.target)).toBeVisible()
    await drop()
    await expect(page.getByText(words.target)).toHaveCount(0)
    const notice = page
      .locator('.notice')
      .filter({ hasText: words.opened(5, 'Taro', 'src/app.ts') })
    await expect(notice).toContainText('Left out: node_modules, 1 binary file, 1 lock file.')
    await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('taro')
    const shown = page.getByRole('combobox', { name: 'Example' }).locator('option:checked')
    await expect(shown).toHaveText('Opened files')
    await playground.runToEnd()
    expect(await playground.lines()).toContain('log: got hello')

    await notice.getByRole('button', { name: 'Return to my changes' }).click()
    await playground.runToEnd()
    expect(await playground.lines()).toEqual(['log: my work'])
    // Back leads to the project again, because it is a step of the history.
    await page.goBack()
    await expect(shown).toHaveText('Opened files')
    await playground.runToEnd()
    expect(await playground.lines()).toContain('log: got hello')
    await page.reload()
    await playground.takesOver()
    await playground.runToEnd()
    expect(await playground.lines()).toContain('log: got hello')
  },
)

test('用键盘从菜单打开 .zip，程序运行', CHROMIUM_ONLY, async ({ page }, info) => {
  const playground = new Playground(page, `${SITE()}/zh`, 'zh')
  await playground.open()
  const folder = writeFiles(info.outputPath('zip'), {
    'chat.zip': zip(
      Object.fromEntries(Object.entries(PROJECT).map(([path, text]) => [`chat/${path}`, text])),
    ),
  })
  const choosing = page.waitForEvent('filechooser')
  await playground.button(playground.words.controls.open).focus()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('menuitem', { name: definitions['open-files'].label.zh }),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(join(folder, 'chat.zip'))
  await expect(
    page.getByText(intakeWords.zh.opened(5, 'Taro', 'src/app.ts'), { exact: false }),
  ).toBeVisible()
  await playground.runToEnd()
  expect(await playground.lines()).toContain('log: got hello')
})

test(
  'a hostile .zip is refused with a sentence, and changes nothing',
  CHROMIUM_ONLY,
  async ({ playground, page }, info) => {
    await playground.open()
    await playground.setCode(`console.log('my work')`)
    const folder = writeFiles(info.outputPath('hostile'), {
      'outside.zip': zip({ 'main.ts': '', '../../outside.ts': '' }),
      'hidden.zip': zip({ 'main.ts': '', 'a\u202ets.exe': '' }),
      'none.zip': 'no zip',
      'bomb.zip': zip(
        Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [`${index}.json`, '0'.repeat(1024 * 1024)]),
        ),
      ),
    })
    for (const [name, said] of [
      ['outside.zip', 'leads out of the folder: "../../outside.ts"'],
      ['hidden.zip', 'invisible characters: "a\\u202ets.exe"'],
      ['none.zip', 'damaged or encrypted'],
      ['bomb.zip', 'larger than 32 MB'],
    ] as const) {
      await (
        await drag(page, [join(folder, name)])
      )()
      await expect(page.locator('.notice').filter({ hasText: said })).toBeVisible()
    }
    await playground.runToEnd()
    expect(await playground.lines()).toEqual(['log: my work'])
  },
)

test(
  'pasted files are a program, also from within the editor',
  CHROMIUM_ONLY,
  async ({ playground, page }) => {
    await playground.open()
    await page.locator('.monaco-editor .view-lines').first().click()
    await pasteFiles(page, {
      'chat.js': `import { url } from './config.js'
const socket = new WebSocket(url)
socket.onopen = () => { console.log('open', url); socket.close() }`,
      'config.js': `export const url = 'wss://pasted.example/'`,
    })
    await expect(page.getByText(intakeWords.en.opened(2, 'Web', 'chat.js'))).toBeVisible()
    await playground.runToEnd()
    expect(await playground.lines()).toContain('log: open wss://pasted.example/')
  },
)

test(
  'an exported project and an exported page open as they were',
  CHROMIUM_ONLY,
  async ({ playground, page }, info) => {
    await playground.openScenario({
      platform: 'ohos',
      files: {
        'main.ts': `import webSocket from '@ohos.net.webSocket'\nimport { text } from './lib/text'\nconsole.log(text)`,
        'lib/text.ts': `export const text = 'from the export'`,
      },
      server: { scenario: 'slow' },
    })
    const folder = writeFiles(info.outputPath('exported'), {
      'project.zip': await exportedFile(playground, 'project'),
      'page.html': await exportedFile(playground, 'page'),
    })
    for (const name of ['project.zip', 'page.html']) {
      await playground.open()
      await (
        await drag(page, [join(folder, name)])
      )()
      await expect(page.getByText('Opened the exported program for')).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('ohos')
      await expect(page.getByRole('combobox', { name: 'Server' })).toHaveValue('slow')
      await expect(page.getByRole('tab', { name: 'lib/text.ts' })).toBeVisible()
      await playground.runToEnd()
      expect(await playground.lines()).toContain('log: from the export')
    }
  },
)
