import { describe, expect, it } from 'vitest'
import { until } from '../../../../support/virtual-time.ts'
import type { Drawn } from '../../shared/page/framework/recording-screen.ts'
import { compileFiles, type Device, type Files, openPage } from './support.ts'

async function sees(page: Device, wanted: string): Promise<void> {
  await until(() => {
    if (!page.text().includes(wanted))
      throw new Error(`Not ${wanted}: ${page.text()} ${page.errors}`)
  })
  expect(page.errors).toEqual([])
}

/** Opens a program and waits for a text on the screen. */
async function see(files: Files | string, wanted: string): Promise<Device> {
  const page = await openPage(files)
  await sees(page, wanted)
  return page
}

/** Returns the box directly around a text. */
function boxOf(from: Drawn, text: string): Drawn | undefined {
  if (from.children.some(({ attributes }) => attributes.get('value') === text)) return from
  for (const child of from.children) {
    const found = boxOf(child, text)
    if (found) return found
  }
  return undefined
}

const MAIN = `import App from './App'
// #ifndef VUE3
import Vue from 'vue'
const app = new Vue({ ...App })
app.$mount()
// #endif
// #ifdef VUE3
import { createSSRApp } from 'vue'
export function createApp() {
  const app = createSSRApp(App)
  return { app }
}
// #endif
`

const APP = `<script>
export default {
  globalData: { user: 'Ada' },
  onLaunch() { console.log('app launches') },
  onShow() { console.log('app shows') },
  onHide() { console.log('app hides') },
}
</script>
<style>
.red { color: red }
</style>`

const PAGES = `{
  // The first page is the one that opens.
  "pages": [
    { "path": "pages/list/list", "style": { "navigationBarTitleText": "List" } },
    /* and a second */
    { "path": "pages/chat/chat", "style": { "navigationBarTitleText": "Chat" } },
  ],
  "globalStyle": {}
}`

/** Returns a program of two pages. */
const twoPages = (list: string, chat: string): Files => ({
  'main.js': MAIN,
  'App.vue': APP,
  'pages.json': PAGES,
  'pages/list/list.vue': list,
  'pages/chat/chat.vue': chat,
})

describe('a page of uni-app with options', () => {
  it('has data, computed values, watchers, methods, and v-model', async () => {
    const page = await see(
      `<template>
  <view>
    <input v-model.trim="draft" />
    <button @click="add">add</button>
    <text v-for="(line, index) in lines" :key="index">{{ index }}:{{ line }};</text>
    <text>{{ count }} {{ last }}</text>
  </view>
</template>
<script>
export default {
  data() { return { draft: '', lines: [], last: 'none' } },
  computed: { count() { return this.lines.length + ' lines' } },
  watch: { lines: { deep: true, handler(lines) { this.last = lines[lines.length - 1] } } },
  methods: { add() { this.lines.push(this.draft); this.draft = '' } },
}
</script>`,
      '0 lines none',
    )
    page.type(page.screen.find('input'), ' hello ')
    page.tap('add')
    await sees(page, '0:hello;1 lines hello')
  })

  it('lives from onLoad to onReady, around the life of Vue, also by mixins', async () => {
    const page = await see(
      `<template><view>{{ state }}</view></template>
<script>
const more = { onLoad() { console.log('mixin loads') } }
export default {
  mixins: [more],
  data: () => ({ state: 'new' }),
  created() { console.log('created') },
  onLoad(options) { console.log('loads', options); this.state = 'loaded' },
  onShow() { console.log('shows') },
  mounted() { console.log('mounted') },
  onReady() { console.log('ready'); this.state += ', ready' },
}
</script>`,
      'loaded, ready',
    )
    expect(page.logged).toEqual([
      'created',
      'mixin loads',
      'loads',
      {},
      'shows',
      'mounted',
      'ready',
    ])
  })

  it('keeps a task in data, and gives the messages to the template', async () => {
    const page = await see(
      `<template><view><view @tap="send">{{ text }}</view></view></template>
<script>
export default {
  data() { return { socketTask: null, text: 'waiting' } },
  onLoad() {
    this.socketTask = uni.connectSocket({ url: 'wss://echo.example', success: () => {} })
    this.socketTask.onOpen(() => { this.text = 'open' })
    this.socketTask.onMessage((res) => { this.text = 'got ' + res.data })
  },
  methods: { send() { this.socketTask.send({ data: 'hello' }) } },
}
</script>`,
      'open',
    )
    page.tap('open')
    await sees(page, 'got hello')
  })

  it('knows $set and the names of Vue 2 for the end of a component', async () => {
    const page = await see(
      `<template><view @click="show = !show">{{ user.name }}<part v-if="show" /></view></template>
<script>
const part = { render: () => null, beforeDestroy() { console.log('before') }, destroyed() { console.log('gone') } }
export default {
  components: { part },
  data: () => ({ user: {}, show: true }),
  onLoad() { this.$set(this.user, 'name', 'Ada') },
}
</script>`,
      'Ada',
    )
    page.tap('Ada')
    await until(() => expect(page.logged).toEqual(['before', 'gone']))
  })
})

describe('a page of uni-app with script setup', () => {
  it('has the hooks of its life, and lengths in rpx and px', async () => {
    const page = await see(
      `<template><view class="box" :style="{ width: '10px' }">{{ state }}</view></template>
<script setup>
import { ref } from 'vue'
import { onLoad, onReady, onShow } from '@dcloudio/uni-app'
const state = ref('')
onLoad(() => { state.value += 'load ' })
onShow(() => { state.value += 'show ' })
onReady(() => { state.value += 'ready' })
</script>
<style scoped>.box { padding: 10px; margin: 10rpx; height: 10upx }</style>`,
      'load show ready',
    )
    expect(boxOf(page.screen.root, 'load show ready')!.style).toMatchObject({
      width: '20px',
      padding: '20px',
      margin: '10px',
      height: '10px',
    })
  })

  it('takes the types of its properties from other files', async () => {
    await see(
      {
        'main.vue': `<template><view><row text="hello" last /></view></template>
<script setup lang="ts">import row from './components/row.vue'</script>`,
        'components/row.vue': `<template><text>{{ text }} {{ last }} {{ first }}</text></template>
<script setup lang="ts">
import type { Row as Properties } from '@/types'
defineProps<Properties>()
</script>`,
        'types/index.ts': `export * from './row'`,
        'types/row.ts': `import type { Base } from './base'\nexport interface Row extends Base { text: string }`,
        'types/base.ts': 'export interface Base { last?: boolean; first?: boolean }',
      },
      'hello true false',
    )
  })

  it('may hold types in the expressions of the template', async () => {
    const page = await see(
      `<template>
  <view v-for="(row, at) in (rows as Row[])" :key="at" @tap="(event: any) => take(event!.type as string)">
    {{ row.text!.length }} {{ (row as any)?.more ?? 'no more' }}
  </view>
  <view @tap="n++; (take as (text: string) => void)('two statements')">{{ <number>n }} {{ taken }}</view>
</template>
<script setup lang="ts">
import { ref } from 'vue'
interface Row { text?: string }
const rows = ref<Row[]>([{ text: 'hello' }])
const n = ref(1)
const taken = ref('')
const take = (text: string) => (taken.value = text)
</script>`,
      '5 no more1 ',
    )
    page.tap('no more')
    await sees(page, '1 tap')
    page.tap('1 tap')
    await sees(page, '2 two statements')
  })

  it('has the stores of Pinia and Vuex, which it draws', async () => {
    const page = await see(
      {
        'main.js': `import { createSSRApp } from 'vue'
import { createPinia } from 'pinia'
import { createStore } from 'vuex'
import App from './App.vue'
const store = createStore({ state: { n: 1 }, mutations: { add(state, by) { state.n += by } } })
export function createApp() { const app = createSSRApp(App); app.use(createPinia()).use(store); return { app } }`,
        'App.vue': APP,
        'store.js': `import { defineStore } from 'pinia'
export const useChat = defineStore('chat', { state: () => ({ lines: [] }), getters: { count: (state) => state.lines.length } })`,
        'pages/index/index.vue': `<template><view><view @click="more">{{ chat.count }} {{ n }}</view></view></template>
<script>
import { mapMutations, mapState } from 'vuex'
import { useChat } from '@/store'
export default {
  setup() { return { chat: useChat() } },
  computed: { ...mapState(['n']) },
  methods: { ...mapMutations(['add']), more() { this.chat.lines.push('x'); this.add(5) } },
}
</script>`,
      },
      '0 1',
    )
    page.tap('0 1')
    await sees(page, '1 6')
  })
})

describe('a program of uni-app with an app', () => {
  it('launches the app, and opens the first page of a list with comments', async () => {
    const page = await see(
      twoPages(
        `<template><view class="red">{{ name }}</view></template>
<script>export default { data: () => ({ name: '' }), onLoad() { this.name = getApp().globalData.user } }</script>`,
        '<template><view>chat</view></template>',
      ),
      'Ada',
    )
    expect(page.logged).toEqual(['app launches', 'app shows'])
    page.setShown(false)
    expect(page.logged).toContain('app hides')
  })

  it('opens the page of the mode for starting', async () => {
    const files = twoPages(
      '<template><view>list</view></template>',
      '<template><view>chat</view></template>',
    )
    const start = PAGES.replace(
      '{',
      '{ "condition": { "current": 0, "list": [{ "path": "pages/chat/chat" }] },',
    )
    await see({ ...files, 'pages.json': start }, 'chat')
  })

  it('goes to another page with options, and back to the state that the first one had', async () => {
    const page = await see(
      twoPages(
        `<template><view><view @click="n++">n is {{ n }}</view><button @click="go">go</button></view></template>
<script>
export default {
  data: () => ({ n: 0 }),
  onShow() { console.log('list shows') },
  onHide() { console.log('list hides') },
  methods: { go() { uni.navigateTo({ url: '../chat/chat?room=a%20b' }) } },
}
</script>`,
        `<template><view>{{ room }} {{ pages }}<button @click="back">back</button></view></template>
<script>
export default {
  data: () => ({ room: '', pages: 0 }),
  onLoad({ room }) {
    this.room = room
    this.pages = getCurrentPages().length
    uni.setNavigationBarTitle({ title: 'Room ' + room })
  },
  onUnload() { console.log('chat unloads') },
  unmounted() { console.log('chat is gone') },
  methods: { back() { uni.navigateBack() } },
}
</script>`,
      ),
      'n is 0',
    )
    page.tap('n is 0')
    await sees(page, 'n is 1')
    page.tap('go')
    await sees(page, 'Room a b')
    await sees(page, 'a b 2')
    page.tap('back')
    await sees(page, 'n is 1')
    await until(() =>
      expect(page.logged.slice(2)).toEqual([
        'list shows',
        'list hides',
        'chat unloads',
        'list shows',
        'chat is gone',
      ]),
    )
  })

  it('has a tab bar, whose pages keep their state, and <navigator> to other pages', async () => {
    const page = await see(
      {
        ...twoPages(
          `<template><view><view @click="n++">n is {{ n }}</view>
<navigator url="/pages/one/one?id=7">one</navigator></view></template>
<script setup>
import { ref } from 'vue'
const n = ref(0)
</script>`,
          '<template><view>the chat</view></template>',
        ),
        'pages/one/one.vue': `<template><view>id {{ id }}</view></template>
<script>
export default { data: () => ({ id: '' }), onLoad({ id }) { this.id = id } }
</script>`,
        'pages.json': PAGES.replace(
          '"globalStyle"',
          `"tabBar": { "list": [{ "pagePath": "pages/list/list", "text": "Tab 1" },
            { "pagePath": "pages/chat/chat", "text": "Tab 2" }] }, "globalStyle"`,
        ),
      },
      'n is 0',
    )
    page.tap('n is 0')
    await sees(page, 'n is 1')
    page.tap('Tab 2')
    await sees(page, 'the chat')
    page.tap('Tab 1')
    await sees(page, 'n is 1')
    page.tap('one')
    await sees(page, 'id 7')
    expect(page.text()).not.toContain('Tab 1')
    expect(page.notes).toEqual([])
  })

  it('says which page is missing', async () => {
    const page = await see(
      `<template><view @click="go">{{ text }}</view></template>
<script>
export default {
  data: () => ({ text: 'go' }),
  methods: { go() { uni.navigateTo({ url: '/pages/no/no', fail: ({ errMsg }) => (this.text = errMsg) }) } },
}
</script>`,
      'go',
    )
    page.tap('go')
    await sees(page, 'navigateTo:fail page `/pages/no/no` is not found')
  })

  it('finds components by their folder, and imported ones, with slots and events', async () => {
    await see(
      {
        'main.vue': `<template><view><bubble :text="'hi'" @read="seen = $event">!</bubble><own />{{ seen }}</view></template>
<script>
import own from './own.vue'
export default { components: { own }, data: () => ({ seen: '' }) }
</script>`,
        'own.vue': '<template><text>own </text></template>',
        'components/bubble/bubble.vue': `<template><text>{{ text }}<slot /></text></template>
<script>export default { props: ['text'], mounted() { this.$emit('read', 'was read') } }</script>`,
      },
      'own was read',
    )
  })

  it('runs although a component that nothing imports has a fault', async () => {
    const files = {
      'main.vue': '<template><view>whole</view></template>',
      'pages/other/other.vue': '<template><view>half</template>',
    }
    await see(files, 'whole')
    const imported = `<template><view /></template><script>import other from './pages/other/other.vue'</script>`
    expect(await compileFiles({ ...files, 'main.vue': imported })).toMatchObject({
      ok: false,
      errors: [{ file: 'pages/other/other.vue', line: 1 }],
    })
  })
})

describe('the style of a page', () => {
  it('has the variables of uni.scss, and of its template', async () => {
    const page = await see(
      {
        'main.vue': `<template><view class="box">box</view></template>
<style lang="scss">.box { color: $uni-color-primary; background-color: $uni-bg-color-grey; }</style>`,
        'uni.scss': '$uni-color-primary: #123456; // the own color',
      },
      'box',
    )
    expect(boxOf(page.screen.root, 'box')!.style).toMatchObject({
      color: '#123456',
      backgroundColor: '#f8f8f8',
    })
  })

  it('of the app concerns the page itself, which is there before the app', async () => {
    const files = twoPages(
      '<template><view>list</view></template>',
      '<template><view /></template>',
    )
    const app = `<style>page { background-color: #efeff4 }</style>`
    const page = await see(
      { ...files, 'App.vue': `<script>export default {}</script>${app}` },
      'list',
    )
    expect(page.screen.root.children[0]!.style).toMatchObject({ backgroundColor: '#efeff4' })
  })

  it('has the rules of a media query that holds on every phone, and none that holds on none', async () => {
    const source = `<template><view class="box">box</view></template>
<style lang="scss">
.box { color: red; @media (min-width: 768px) { color: blue } }
@media screen and (max-width: 767px) { .box { background-color: green } }
@media (prefers-color-scheme: dark) { .box { color: black } }
@media (min-width: 400px) { .box { color: white } }
</style>`
    const page = await see(source, 'box')
    const { style } = boxOf(page.screen.root, 'box')!
    expect(style).toMatchObject({ color: 'red', backgroundColor: 'green' })
    const compiled = await compileFiles(source)
    // Only the last depends on the phone.
    expect(compiled.ok && compiled.files[0]!.notes.map(({ id, line }) => [id, line])).toEqual([
      ['uni.style-selector', 6],
    ])
  })
})

describe('conditional comments of a page', () => {
  it('leave out parts of the template, the style and the script', async () => {
    const page = await see(
      `<template><view>
<!-- #ifdef MP-WEIXIN -->
<text class="a">mini program {{ where }}</text>
<!-- #endif -->
<!-- #ifdef H5 -->
<text>web</text>
<!-- #endif -->
</view></template>
<script>
export default { data() {
  // #ifdef H5
  return { where: 'wrong' }
  // #endif
  // #ifndef H5
  return { where: 'right' }
  // #endif
} }
</script>
<style>
.a { color: red }
/* #ifdef H5 */
.a { color: blue }
/* #endif */
</style>`,
      'mini program right',
    )
    expect(page.text()).not.toContain('web')
  })
})
