import { intakeWords } from '../../playground/locales/intake.ts'
import { drag, writeFiles } from './support/drop.ts'
import { screenOf } from './support/playground.ts'
import { CHROMIUM_ONLY, expect, test } from './support/test.ts'

/** A mini program as projects have it: a tab bar, a component, a module of a template, and a chat. */
const PROJECT = {
  'project.config.json': '{ "compileType": "miniprogram", "appid": "touristappid" }',
  'app.json': `{
  "pages": ["pages/home/home", "pages/me/me", "pages/chat/chat"],
  "tabBar": { "list": [
    { "pagePath": "pages/home/home", "text": "首页" }, { "pagePath": "pages/me/me", "text": "我的" }
  ] }
}`,
  'app.js': `App({ globalData: { url: 'wss://echo.example/' } })`,
  'app.wxss': 'page { background: #f0f0f0 }',
  'pages/home/home.wxml': '<view>home {{n}}</view><button bindtap="more">more</button>',
  'pages/home/home.js': `Page({ data: { n: 0 }, more() { this.setData({ n: this.data.n + 1 }) } })`,
  'pages/me/me.wxml': '<navigator url="/pages/chat/chat?room=Lobby">to the chat</navigator>',
  'pages/me/me.js': 'Page({})',
  'pages/chat/chat.json': '{ "usingComponents": { "line": "../../components/line/line" } }',
  'pages/chat/chat.wxml': `<wxs src="../../utils/text.wxs" module="text" />
<view>room {{text.upper(room)}}</view>
<input placeholder="message" model:value="{{draft}}" bindconfirm="send" />
<line wx:for="{{lines}}" wx:key="id" text="{{item.text}}" data-id="{{item.id}}" bind:remove="remove" />`,
  'pages/chat/chat.js': `const { open } = require('../../utils/socket')
Page({
  data: { room: '', draft: '', lines: [] },
  onLoad({ room = 'nowhere' }) {
    this.setData({ room })
    this.task = open((text) => {
      this.setData({ lines: [...this.data.lines, { id: Date.now() + this.data.lines.length, text }] })
    })
  },
  send() { this.task.send({ data: this.data.draft }); this.setData({ draft: '' }) },
  remove({ currentTarget: { dataset } }) {
    this.setData({ lines: this.data.lines.filter(({ id }) => id !== dataset.id) })
  },
})`,
  'components/line/line.json': '{ "component": true }',
  'components/line/line.wxml': '<view class="line" bindtap="tap">line: {{text}}</view>',
  'components/line/line.wxss': '.line { color: rgb(1, 2, 3) }',
  'components/line/line.js': `Component({
  properties: { text: String },
  methods: { tap() { this.triggerEvent('remove') } },
})`,
  'utils/text.wxs': 'module.exports.upper = function (text) { return text.toUpperCase() }',
  'utils/socket.js': `exports.open = (hear) => {
  const task = wx.connectSocket({ url: getApp().globalData.url })
  task.onMessage(({ data }) => hear(data))
  return task
}`,
}

test(
  'a dropped mini program opens the page with the socket, with components and events',
  CHROMIUM_ONLY,
  async ({ playground, page }, info) => {
    await playground.open()
    const drop = await drag(page, [writeFiles(info.outputPath('mini'), PROJECT)])
    await drop()
    const told = intakeWords.en.opened(17, 'WeChat', 'pages/chat/chat.js')
    await expect(page.locator('.notice')).toContainText(told)
    // The file of the page is open, not that of the app around it.
    const tab = page.getByRole('tab', { name: 'pages/chat/chat.js', exact: true })
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await playground.run()
    const screen = screenOf(page, playground.words)
    await expect(screen.getByText('room NOWHERE')).toBeVisible()
    const field = screen.getByPlaceholder('message')
    await field.pressSequentially('hello')
    await field.press('Enter')
    const line = screen.getByText('line: hello')
    await expect(line).toHaveCSS('color', 'rgb(1, 2, 3)')
    await line.click()
    await expect(line).toHaveCount(0)
    await playground.button('Stop').click()
  },
)

test('a mini program goes from tab to tab and from page to page', async ({ playground, page }) => {
  const { 'app.js': app, ...files } = PROJECT
  await playground.openScenario({ platform: 'wx', files: { 'main.js': app, ...files } })
  await playground.run()
  const screen = screenOf(page, playground.words)
  await screen.getByText('more').click()
  await expect(screen.getByText('home 1')).toBeVisible()
  await screen.getByText('我的').click()
  await screen.getByText('to the chat').click()
  await expect(screen.getByText('room LOBBY')).toBeVisible()
  await expect(screen.getByText('首页')).toHaveCount(0)
  await screen.getByLabel('返回').click()
  await screen.getByText('首页').click()
  await expect(screen.getByText('home 1')).toBeVisible()
  await playground.button('Stop').click()
})

test('a mistake in a template is told at its line', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'wx',
    files: { 'main.js': 'Page({})', 'main.wxml': '<view>\n  {{ a + }}\n</view>' },
  })
  await playground.button('Run').click()
  const problem = page.getByRole('button', { name: /^main\.wxml:2:9/ })
  await expect(problem).toContainText('The expression is not complete')
  await problem.click()
  await expect(page.getByRole('tab', { name: 'main.wxml' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
})
