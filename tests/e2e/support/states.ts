import { expect } from '@playwright/test'
import { portWords } from '../../../playground/locales/port.ts'
import type { Playground } from './playground.ts'

/** A look of the playground, and the visitor's steps there. */
export interface PlaygroundState {
  readonly name: string
  arrange(playground: Playground): Promise<void>
}

/** A line of every kind in the console. */
const EVERYTHING = `console.log('text', 1, 2n, null, undefined, true, Symbol('s'), () => 0)
console.log({ a: { b: [1, , 3] }, map: new Map([['k', new Set([1])]]) }, [1.5, -0, NaN])
console.log('%ccoloured%c %o and %d', 'color: teal', '', { x: 1 }, 42)
console.table([{ name: 'a', size: 1 }, { name: 'b', size: 2 }])
console.group('group'); console.info('inside'); console.groupEnd()
console.debug('debug'); console.warn('warning'); console.error(new Error('error'))
console.count(); console.assert(false, 'assertion'); console.trace('trace'); console.dir({ d: 1 })
for (let i = 0; i < 3; i++) console.log('again')
Promise.reject(new TypeError('rejected', { cause: new Error('cause') }))`

const TALK = `const socket = new WebSocket('wss://echo.example/', ['chat'])
socket.onopen = () => { socket.send('{"id":1,"list":[1,2]}'); socket.send(new Uint8Array(40)) }
let count = 0
socket.onmessage = () => { if (++count === 2) socket.close(1000, 'done') }`

const OPEN_SOCKET = `const socket = new WebSocket('wss://echo.example/')
socket.onopen = () => console.log('open')`

const PAGE = `<template><div class="page"><text class="title">{{greeting}}</text>
<text class="button" onclick="greet">Greet</text></div></template>
<style>.title { font-size: 48px } .button { margin-top: 20px; color: #0f766e; font-size: 36px }</style>
<script>module.exports = { data: { greeting: 'Hello' }, methods: { greet() { this.greeting = 'Hi' } } }</script>`

const web = (code: string) => ({ platform: 'web', files: { 'main.ts': code } }) as const

/** Opens a program and runs the program until a state is reached. */
function ran(code: string, state: 'finished' | 'failed' | 'running') {
  return async (playground: Playground) => {
    await playground.openScenario(web(code))
    await playground.run()
    await expect(playground.state).toHaveText(playground.words.run.state[state])
  }
}

/** Waits for an alert; the editor's own empty alerts do not count. */
const expectAlert = ({ page }: Playground) =>
  expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()

async function openMenu(playground: Playground, name: string): Promise<void> {
  await playground.button(name).click()
  await expect(playground.page.getByRole('menu', { name })).toBeVisible()
}

/**
 * Opens a dialog by its shortcut, with the focus outside of fields, because a field takes the key.
 */
async function openByKey({ page, words }: Playground, key: string): Promise<void> {
  await page.getByRole('button', { name: words.run.share, exact: true }).press(key)
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** The playground's looks from the start until all parts were used. */
export const states: readonly PlaygroundState[] = [
  { name: 'idle', arrange: (playground) => playground.open() },
  {
    name: 'another platform’s link',
    arrange: (playground) =>
      playground.openScenario({ platform: 'blueos', files: { 'main.js': '// nothing' } }),
  },
  { name: 'running', arrange: ran('setInterval(() => {}, 1e6)', 'running') },
  { name: 'everything printed', arrange: ran(EVERYTHING, 'finished') },
  {
    name: 'filtered console with times',
    async arrange(playground) {
      await ran(EVERYTHING, 'finished')(playground)
      const { console: words } = playground.words
      await playground.button(words.timesLabel).click()
      await playground.console.locator('[aria-expanded="false"]').first().click()
    },
  },
  { name: 'failed', arrange: ran("throw new Error('failed')", 'failed') },
  { name: 'compile error', arrange: ran('const = 1\nlet x', 'failed') },
  {
    name: 'message details',
    async arrange(playground) {
      await ran(TALK, 'finished')(playground)
      await playground.messages.locator('tbody tr').nth(2).click()
      await expect(
        playground.page.getByRole('region', { name: playground.words.messages.details.label }),
      ).toBeVisible()
    },
  },
  {
    name: 'bad filter',
    async arrange(playground) {
      await ran(TALK, 'finished')(playground)
      const { filter, label } = playground.words.messages
      const pane = playground.page.getByRole('tabpanel', { name: label })
      await pane.getByRole('button', { name: filter.pattern }).click()
      await pane.getByRole('searchbox', { name: filter.query }).fill('(')
      await expectAlert(playground)
    },
  },
  {
    name: 'live mode',
    async arrange(playground) {
      await playground.openScenario({ ...web(TALK), server: { mode: 'live' } })
      await expect(
        playground.page.getByRole('textbox', { name: playground.words.live.url }),
      ).toBeVisible()
    },
  },
  {
    name: 'network panel',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      const { network } = playground.words
      await playground.page.getByRole('button', { name: network.button }).first().click()
      const panel = playground.page.getByRole('dialog', { name: network.panel })
      await panel.getByRole('combobox', { name: network.failure }).selectOption('close')
    },
  },
  {
    name: 'export menu',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      await openMenu(playground, playground.words.export.label)
    },
  },
  {
    name: 'share dialog',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      await playground.button(playground.words.run.share).click()
      const { title } = playground.words.share
      await expect(playground.page.getByRole('dialog', { name: title })).toBeVisible()
    },
  },
  {
    name: 'port dialog, verified',
    async arrange(playground) {
      const source = `import Taro from '@tarojs/taro'
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => task.close())
task.onError(({ errMsg }) => console.log(errMsg))`
      await playground.openScenario({ platform: 'taro', files: { 'main.ts': source } })
      await playground.button(playground.words.controls.port).click()
      const words = portWords.en
      const dialog = playground.page.getByRole('dialog', { name: words.title })
      await dialog.getByRole('combobox').selectOption('ohos')
      await dialog.getByRole('button', { name: words.verify }).click()
      await expect(dialog.getByText(words.situations.refused)).toBeVisible()
    },
  },
  {
    name: 'port dialog, refused',
    async arrange(playground) {
      await playground.openScenario({ platform: 'taro', files: { 'main.ts': 'const =' } })
      await playground.button(playground.words.controls.port).click()
      await expect(playground.page.locator('[data-tier="impossible"]')).toBeVisible()
    },
  },
  {
    name: 'command palette',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      await openByKey(playground, 'F1')
      await playground.page.keyboard.type('a')
    },
  },
  {
    name: 'command palette that finds nothing',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      await openByKey(playground, 'F1')
      await playground.page.keyboard.type('§§')
    },
  },
  {
    name: 'sheet of shortcuts',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      await openByKey(playground, '?')
    },
  },
  {
    name: 'new file',
    async arrange(playground) {
      await playground.openScenario(web(TALK))
      const { files } = playground.words
      await playground.button(files.add).click()
      await playground.page.getByRole('textbox', { name: files.name }).fill('?')
    },
  },
  {
    name: 'bad link',
    async arrange(playground) {
      await playground.openHash('1.AAAA')
      await expectAlert(playground)
    },
  },
  {
    name: 'screen of a page',
    async arrange(playground) {
      await playground.openScenario({ platform: 'weex', files: { 'main.we': PAGE } })
      await playground.run()
      const screen = playground.page.frameLocator(
        `iframe[title="${playground.words.screen.label}"]`,
      )
      await expect(screen.getByText('Hello')).toBeVisible()
    },
  },
]

/** A connected program, for the views of the run. */
export const connected: PlaygroundState = {
  name: 'open connection',
  arrange: ran(OPEN_SOCKET, 'running'),
}
