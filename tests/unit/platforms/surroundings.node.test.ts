import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { namesOf } from '../../../src/platforms/conditions.ts'
import { platformById } from '../../../src/platforms/index.ts'
import { knownModules } from '../../../src/platforms/known-modules.ts'
import { platformIds } from '../../../src/platforms/list.ts'
import { modules } from '../../../src/platforms/lists/modules.ts'
import { surroundings } from '../../../src/platforms/lists/surroundings.ts'
import { createDevice } from '../../../src/runtime/device.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'
import { catchInProcess } from '../../../src/virtual-run/uncaught.ts'
import { programs } from './surroundings-programs.ts'

/** Returns console lines, notes as `note: id name`, and errors as `error: message`. */
async function linesOf(
  platform: string,
  source: string,
  profile?: string,
  main = 'main.ts',
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const files = { [main]: source, ...others }
  const { conditions, scriptPages } = platformById(platform)!
  const checked = await compile(files, {
    repairs: [],
    modules: knownModules(platform),
    ...(scriptPages && { scriptPages }),
    conditions: namesOf(conditions, profile ?? 'documented', () => true),
  })
  if (!checked.ok) return checked.errors.map(({ message }) => message)
  const { entries } = await runVirtually({
    platform,
    files,
    scenario: 'echo',
    settings: DEFAULT_NETWORK,
    ...(profile && { profile }),
    catchUncaught: catchInProcess,
  })
  return entries.flatMap((entry) => {
    if (entry.kind === 'console') {
      return entry.values.map((value) => snapshotText(value)).join(' ')
    }
    if (entry.kind === 'note') return `note: ${entry.id} ${entry.values?.name ?? ''}`.trim()
    return entry.kind === 'error' ? `error: ${snapshotText(entry.value)}` : []
  })
}

describe('what surrounds a socket', () => {
  it.each(programs)('on %s: %s', async (platform, _, source, lines) => {
    expect(await linesOf(platform, source)).toEqual(lines)
  })

  it.each(['main.vue', 'main.ts'])('runs the script of a page of uni-app in %s', async (main) => {
    const source = `<template>
  <view v-for="line in lines" :key="line">{{ line }}</view>
</template>
<script setup lang="ts">
import { computed, onMounted, onUnmounted, ref } from 'vue'
import { onLoad } from '@dcloudio/uni-app'
const lines = ref<string[]>([])
const count = computed(() => lines.value.length)
// #ifdef H5
lines.value.push('H5')
// #endif
onMounted(() => console.log('mounted', count.value))
onUnmounted(() => uni.closeSocket())
onLoad(() => { lines.value.push('loaded') })
</script>
<style>.line { color: red; }</style>`
    const note = 'note: uni.page-not-drawn'
    expect(await linesOf('uni', source, 'app', main)).toEqual([note, 'mounted 1'])
    expect(await linesOf('uni', source, 'h5', main)).toEqual([note, 'mounted 2'])
  })

  describe('opens the app of uni-app and its first page', () => {
    const pages = (first: string) => ({
      'App.vue': `<script>
import socket from '@/utils/socket.js'
export default {
  globalData: { name: 'demo' },
  onLaunch() { console.log('launch'); socket.open() },
  onShow() { console.log('app shown') }
}
</script>
<style>page { background: #f5f5f5; }</style>`,
      'utils/socket.js': `export default {
  open() { this.task = uni.connectSocket({ url: 'wss://a.example/', complete() {} })
    this.task.onOpen(() => this.task.send({ data: 'hi' }))
    this.task.onMessage(({ data }) => { uni.$emit('message', data); this.task.close({}) }) }
}`,
      [`${first}.vue`]: `<template><view>{{ last }}</view></template>
<script>
export default {
  data() { return { last: '' } },
  onLoad() {
    console.log('load', this.$api, getApp().globalData.name)
    uni.$on('message', (data) => { this.last = data; console.log('page got', this.last) })
  }
}
</script>`,
    })
    const noted = ['note: uni.page-not-drawn', 'launch', 'load v1 demo', 'app shown', 'page got hi']

    it.each([
      [
        'createSSRApp',
        `import { createSSRApp } from 'vue'
import App from './App'
export function createApp() {
  const app = createSSRApp(App)
  app.config.globalProperties.$api = 'v1'
  return { app }
}`,
      ],
      [
        'new Vue()',
        `import Vue from 'vue'
import App from './App'
Vue.config.productionTip = false
Vue.prototype.$api = 'v1'
App.mpType = 'app'
const app = new Vue({ ...App })
app.$mount()`,
      ],
    ])('by %s', async (_, main) => {
      const template = pages('pages/index/index')
      expect(await linesOf('uni', main, undefined, 'main.js', template)).toEqual(noted)
      const named = {
        ...pages('pages/chat/chat'),
        'pages.json': '{ "pages": [{ "path": "pages/chat/chat" }] }',
      }
      expect(await linesOf('uni', main, undefined, 'main.js', named)).toEqual(noted)
      const commented = { ...template, 'pages.json': '{ "pages": [ // the first\n] }' }
      expect(await linesOf('uni', main, undefined, 'main.js', commented)).toEqual(noted)
    })
  })

  it('follows the profile in its environment', async () => {
    const source =
      "import Taro from '@tarojs/taro'\nconsole.log(Taro.getEnv(), process.env.TARO_ENV)"
    expect(await linesOf('taro', source, 'h5-4')).toEqual(['WEB h5'])
  })
})

describe('the switches of the device', () => {
  const seen: string[] = []
  const open = (platform: string) => {
    const { app, connection, take } = createDevice(true)
    const wx: Record<string, (listener: unknown) => void> = {}
    const uni: typeof wx = {}
    const own = surroundings[platform]!(
      {
        console,
        setTimeout: (callback) => callback(),
        clearTimeout: () => {},
        profile: 'documented',
        note: () => {},
        WebSocket: undefined as never,
        app,
        connection,
        scope: Object.create(globalThis) as object,
      },
      { modules: {}, globals: { weex: { requireModule: () => {} }, wx, uni } },
    )
    const turn = (online: boolean) => take({ type: 'online', online })
    const show = (shown: boolean) => take({ type: 'app', shown })
    const end = () => take({ type: 'end' })
    return { ...own, turn, show, end, wx, uni }
  }
  const log = (value: unknown) => seen.push(JSON.stringify(value))
  const last = () => seen.splice(0)

  it('Offline drives Taro’s network status', () => {
    const { modules, turn } = open('taro')
    const taro = modules!['@tarojs/taro'] as Record<string, (listener: unknown) => void>
    taro.onNetworkStatusChange!(log)
    turn(false)
    turn(false)
    turn(true)
    taro.offNetworkStatusChange!(log)
    turn(false)
    expect(last()).toEqual([
      '{"isConnected":false,"networkType":"none"}',
      '{"isConnected":true,"networkType":"wifi"}',
    ])
  })

  it('Offline drives WeChat’s network status', () => {
    const { turn, wx } = open('wx')
    wx.onNetworkStatusChange!(log)
    turn(false)
    expect(last()).toEqual(['{"isConnected":false,"networkType":"none"}'])
  })

  it.each(['wx', 'taro', 'uni'])('Background drives onAppHide and onAppShow of %s', (platform) => {
    const { modules, show, wx, uni } = open(platform)
    const api = (
      platform === 'taro' ? modules!['@tarojs/taro'] : platform === 'wx' ? wx : uni
    ) as typeof wx
    api.onAppHide!(() => log('hidden'))
    api.onAppShow!((options: unknown) => log(Object.keys(options as object)))
    show(false)
    show(false)
    show(true)
    expect(last()).toEqual(['"hidden"', '["path","query","scene","referrerInfo"]'])
  })

  it('Background calls the life-cycle of WeChat’s page and app, each in its order', () => {
    const { globals, show } = open('wx')
    const named = (names: readonly string[], of: string) =>
      Object.fromEntries(names.map((name) => [name, () => log(`${of}.${name}`)]))
    const { App, Page } = globals as Record<string, (options: object) => void>
    App!(named(['onLaunch', 'onShow', 'onHide'], 'app'))
    Page!(named(['onLoad', 'onShow', 'onHide', 'onReady'], 'page'))
    last()
    show(false)
    show(true)
    expect(last()).toEqual(['"page.onHide"', '"app.onHide"', '"app.onShow"', '"page.onShow"'])
  })

  it('the end of the app hides and unloads WeChat’s page, once', () => {
    const { globals, end, show } = open('wx')
    const { App, Page } = globals as Record<string, (options: object) => void>
    App!({ onHide: () => log('app.onHide') })
    Page!({ onHide: () => log('page.onHide'), onUnload: () => log('page.onUnload') })
    last()
    end()
    end()
    show(true)
    expect(last()).toEqual(['"page.onHide"', '"app.onHide"', '"page.onUnload"'])
  })

  it('the end of the app detaches WeChat’s component', () => {
    const { globals, end } = open('wx')
    const { Component } = globals as Record<string, (options: object) => void>
    Component!({
      lifetimes: { detached: () => log('detached') },
      methods: { onUnload: () => log('onUnload') },
    })
    end()
    expect(last()).toEqual(['"onUnload"', '"detached"'])
  })

  it('the end of the app calls the last hooks of uni-app and of Vue', () => {
    const { modules, end } = open('uni')
    const hooks = modules!['@dcloudio/uni-app'] as Record<string, (listener: unknown) => void>
    const vue = modules!.vue as typeof hooks
    for (const name of ['onHide', 'onUnload', 'onExit']) hooks[name]!(() => log(name))
    for (const name of ['onBeforeUnmount', 'onUnmounted']) vue[name]!(() => log(name))
    last()
    end()
    expect(last()).toEqual([
      '"onHide"',
      '"onUnload"',
      '"onBeforeUnmount"',
      '"onUnmounted"',
      '"onExit"',
    ])
  })

  it('Background calls the hooks of uni-app’s pages, after the page was opened', () => {
    const { modules, show } = open('uni')
    const hooks = modules!['@dcloudio/uni-app'] as Record<string, (listener: unknown) => void>
    for (const name of ['onShow', 'onHide', 'onLoad']) hooks[name]!(() => log(name))
    last()
    show(false)
    show(true)
    expect(last()).toEqual(['"onHide"', '"onShow"'])
  })

  it('Offline drives OpenHarmony’s connection events', () => {
    const { modules, turn } = open('ohos')
    const { connection } = modules!['@kit.NetworkKit'] as {
      connection: { createNetConnection(): Record<string, (...values: unknown[]) => void> }
    }
    const net = connection.createNetConnection()
    net.on!('netLost', () => log('lost'))
    net.on!('netAvailable', () => log('available'))
    net.register!()
    turn(false)
    turn(true)
    net.unregister!()
    turn(false)
    expect(last()).toEqual(['"available"', '"lost"', '"available"'])
  })

  it('drives the network module of BlueOS', () => {
    const { modules, turn } = open('blueos')
    const network = modules!['@system.network'] as {
      subscribe(option: object): void
      unsubscribe(): void
    }
    network.subscribe({ callback: log })
    turn(false)
    network.unsubscribe()
    turn(true)
    expect(last()).toEqual(['{"type":"none","metered":false}'])
  })

  it('drives navigator.onLine', () => {
    const { globals, turn } = open('web')
    const navigator = globals!.navigator as { onLine: boolean }
    expect(navigator.onLine).toBe(true)
    globalThis.dispatchEvent ??= () => true
    turn(false)
    expect(navigator.onLine).toBe(false)
  })
})

describe('the list of modules', () => {
  it.each(platformIds.filter((id) => Object.hasOwn(surroundings, id)))(
    'of %s has every module and name that surrounds a socket',
    (id) => {
      const known = modules[id]!.names
      const { modules: added = {} } = surroundings[id]!(
        {
          console,
          profile: 'documented',
          note() {},
          ...createDevice(true),
          scope: {},
        } as never,
        { modules: {}, globals: { weex: { requireModule() {} }, wx: {}, uni: {} } },
      )
      for (const [specifier, module] of Object.entries(added)) {
        expect(Object.keys(known)).toContain(specifier)
        const names = known[specifier]!
        if (names === 'any') continue
        const own = Object.keys(module as object).filter((name) => name !== '__esModule')
        expect(names).toEqual(expect.arrayContaining(own))
      }
    },
  )
})
