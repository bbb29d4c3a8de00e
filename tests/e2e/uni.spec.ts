import type { Locator } from '@playwright/test'
import { type Playground, screenOf } from './support/playground.ts'
import { expect, test } from './support/test.ts'

const line = (playground: Playground, text: string): Locator =>
  playground.console.locator('[data-level]', { hasText: text })
const run = (playground: Playground): Promise<void> => playground.run()

/** A page as projects of uni-app have it, beside a class of its own. */
const files = {
  'main.vue': `<template>
  <view class="page">
    <view v-for="(item, index) in list" :key="index">{{ item }}</view>
    <button @click="send">发送</button>
  </view>
</template>

<script>
import Socket from './utils/socket.js'

export default {
  data() {
    return { list: [] }
  },
  onLoad() {
    uni.$on('message', (text) => {
      this.list.push(text)
      console.log('received', text, this.list.length)
    })
    this.socket = new Socket('wss://echo.example/')
  },
  onShow() {
    console.log('shown')
  },
  methods: {
    send() {},
  },
}
</script>

<style>
.page { padding: 20rpx; }
</style>
`,
  'utils/socket.js': `let base = 'mini program'
// #ifdef H5
base = 'H5'
// #endif
// #ifdef APP-PLUS
base = 'App'
// #endif

export default class Socket {
  constructor(url) {
    console.log('for', base)
    this.task = uni.connectSocket({ url, success() {}, fail() {} })
    this.task.onOpen(() => this.beat())
    this.task.onMessage(({ data }) => {
      uni.$emit('message', data)
      this.task.close({ code: 1000 })
    })
    this.task.onClose(({ code }) => {
      clearTimeout(this.timer)
      console.log('closed', code)
    })
  }
  beat() {
    this.timer = setTimeout(() => this.task.send({ data: 'ping' }), 50)
  }
}
`,
}

test('draws a page, with the code of the chosen target', async ({ playground, page }) => {
  for (const [profile, target] of [
    ['documented', 'for mini program'],
    ['h5', 'for H5'],
    ['app', 'for App'],
  ] as const) {
    await playground.openScenario({ platform: 'uni', profile, files })
    await run(playground)
    await expect(line(playground, target)).toBeVisible()
    await expect(line(playground, 'received ping 1')).toBeVisible()
    await expect(line(playground, 'closed 1000')).toBeVisible()
    await expect(screenOf(page, playground.words).getByText('ping')).toBeVisible()
    await playground.button('Stop').click()
  }
})

test('dims the code of other targets in the editor', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'uni',
    profile: 'h5',
    files: {
      'main.ts': `// #ifdef H5\nconst a = 'kept'\n// #endif\n// #ifdef APP\nconst a = 'dimmed'\n// #endif\nconsole.log(a)`,
    },
  })
  const dimmed = page.locator('.excluded-code')
  await expect(dimmed.filter({ hasText: 'dimmed' }).first()).toBeVisible()
  await expect(dimmed.filter({ hasText: 'kept' })).toHaveCount(0)
  await run(playground)
  await expect(line(playground, 'kept')).toBeVisible()
})

test('runs the script of a page that is not drawn', async ({ playground }) => {
  const source = `<template><view /></template>
<script>
export default { data: () => ({ n: 1 }), onLoad() { console.log('loaded', this.n) } }
</script>`
  await playground.openScenario({ platform: 'uni', files: { 'main.nvue': source } })
  await run(playground)
  await expect(line(playground, 'loaded 1')).toBeVisible()
  await expect(playground.console).toContainText('Nothing of the page is drawn')
  await expect(playground.state).toHaveText('finished')
})

test('opens a project, and goes from page to page and back', async ({ playground, page }) => {
  await playground.openScenario({
    platform: 'uni',
    files: {
      'main.js': `import { createSSRApp } from 'vue'
import App from './App.vue'
export const createApp = () => ({ app: createSSRApp(App) })`,
      'App.vue': `<script>export default { onLaunch() { console.log('launched') } }</script>`,
      'pages.json': `{ "pages": [ // the first opens
  { "path": "pages/list/list" }, { "path": "pages/chat/chat", "style": { "navigationBarTitleText": "Room" } } ] }`,
      'pages/list/list.vue': `<template><view><button @click="n++">pressed {{ n }}</button><button @click="go">enter</button></view></template>
<script setup>
import { ref } from 'vue'
const n = ref(0)
const go = () => uni.navigateTo({ url: '/pages/chat/chat?room=Lobby' })
</script>`,
      'pages/chat/chat.vue': `<template><view><view class="room">in {{ room }}, {{ width }} wide</view></view></template>
<script>
export default {
  data: () => ({ room: '', width: 0 }),
  onLoad({ room }) { this.room = room },
  onReady() {
    uni.createSelectorQuery().in(this).select('.room').boundingClientRect(({ width }) => { this.width = width }).exec()
  },
}
</script>`,
    },
  })
  await run(playground)
  const screen = screenOf(page, playground.words)
  await screen.getByText('pressed 0').click()
  await screen.getByText('enter').click()
  await expect(screen.getByText('in Lobby, 375 wide')).toBeVisible()
  await expect(screen.getByText('Room', { exact: true })).toBeVisible()
  await screen.getByLabel('返回').click()
  await expect(screen.getByText('pressed 1')).toBeVisible()
  await expect(line(playground, 'launched')).toBeVisible()
  await playground.button('Stop').click()
})
