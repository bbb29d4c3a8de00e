import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { pagesOf } from '../../../src/platforms/pages.ts'
import { knownModules } from '../../../src/platforms/known-modules.ts'
import { openFiles, zip } from './support.ts'

const SOCKET = {
  taro: `import Taro from '@tarojs/taro'\nexport const open = () => Taro.connectSocket({ url: 'wss://a.example' })\n`,
  web: `new WebSocket('wss://a.example')\n`,
}

/** Projects as their templates lay them out, with the platform and the file that starts. */
const projects: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  platform: string,
  start: string,
])[] = [
  [
    'a single script',
    { 'chat.js': `wx.connectSocket({ url: 'wss://a.example' })` },
    'wx',
    'chat.js',
  ],
  [
    'scripts of a folder, of which one imports the others',
    {
      'a.ts': `import { open } from './z'\nopen()`,
      'z.ts': `export const open = () => new WebSocket('wss://a.example')`,
      'other.ts': `console.log('no socket')`,
    },
    'web',
    'a.ts',
  ],
  [
    'a project of Taro, which starts with the page that reaches the socket',
    {
      'package.json': '{ "dependencies": { "@tarojs/taro": "4.0.0" } }',
      'config/index.ts': `import { defineConfig } from '@tarojs/cli'\nexport default defineConfig({})`,
      'babel.config.js': `module.exports = {}`,
      'src/app.config.ts': `export default defineAppConfig({ pages: ['pages/index/index', 'pages/other/index'] })`,
      'src/app.ts': `import './app.scss'\nexport default (props) => props.children`,
      'src/app.scss': '',
      'src/pages/index/index.tsx': `import { open } from '@/utils/socket'\nexport default () => <View onClick={open} />`,
      'src/pages/other/index.tsx': `import { open } from '@/utils/socket'\nexport default () => <View onClick={open} />`,
      'src/utils/socket.ts': SOCKET.taro,
    },
    'taro',
    'src/pages/index/index.tsx',
  ],
  [
    'a project of uni-app, which starts with the page that reaches the socket',
    {
      'manifest.json': '{ "vueVersion": "3" /* 3 */ }',
      'pages.json': `{ "pages": [ // comment
        { "path": "pages/index/index" }, { "path": "pages/chat/chat" } ] }`,
      'main.js': `import App from './App'\nimport Vue from 'vue'`,
      'App.vue': `<script>export default { onLaunch() {} }</script>`,
      'pages/index/index.vue': `<template><view /></template><script>export default {}</script>`,
      'pages/chat/chat.vue': `<template><view /></template><script>\nimport socket from '@/utils/socket.js'\nexport default { onLoad() { socket.open() } }\n</script>`,
      'utils/socket.js': `export default { open: () => uni.connectSocket({ url: 'wss://a.example', complete() {} }) }`,
    },
    'uni',
    'pages/chat/chat.vue',
  ],
  [
    'a project of Taro in Vue',
    {
      'package.json': '{ "dependencies": { "@tarojs/taro": "4.0.0", "vue": "3.5.0" } }',
      'src/app.config.ts': `export default defineAppConfig({ pages: ['pages/index/index'] })`,
      'src/app.ts': `import { createApp } from 'vue'\nexport default createApp({})`,
      'src/pages/index/index.vue': `<template><view @tap="open" /></template>\n<script setup>\nimport { open } from '@/utils/socket'\n</script>`,
      'src/utils/socket.ts': SOCKET.taro,
    },
    'taro',
    'src/pages/index/index.vue',
  ],
  [
    'a component of Vue that imports Taro',
    {
      'echo.vue': `<template><view @tap="open" /></template>\n<script setup lang="ts">\nimport Taro from '@tarojs/taro'\nconst open = () => Taro.connectSocket({ url: '' })\n</script>`,
    },
    'taro',
    'echo.vue',
  ],
  [
    'a project of Taro whose app provides the socket, which starts with the page all the same',
    {
      'package.json': '{ "dependencies": { "@tarojs/taro": "4.0.0" } }',
      'src/app.config.ts': `export default defineAppConfig({ pages: ['pages/index/index'] })`,
      'src/app.tsx': `import { open } from './utils/socket'\nimport { useEffect } from 'react'\nexport default ({ children }) => { useEffect(() => void open(), []); return children }`,
      'src/pages/index/index.tsx': `import { open } from '@/utils/socket'\nimport { View } from '@tarojs/components'\nexport default () => <View onClick={open} />`,
      'src/utils/socket.ts': SOCKET.taro,
    },
    'taro',
    'src/pages/index/index.tsx',
  ],
  [
    'a mini program, which starts with app.js where the app opens the socket',
    {
      'app.json': '{ "pages": ["pages/index/index"] }',
      'app.js': `const { open } = require('./utils/socket')\nApp({ onLaunch: open })`,
      'pages/index/index.js': `Page({ onLoad() { wx.onSocketOpen(() => {}) } })`,
      'pages/index/index.wxml': '<view></view>',
      'utils/socket.js': `exports.open = () => wx.connectSocket({ url: 'wss://a.example' })`,
    },
    'wx',
    'app.js',
  ],
  [
    'a page of the web with a build tool',
    {
      'index.html': '<script type="module" src="/src/boot.js"></script>',
      'vite.config.js': `import { defineConfig } from 'vite'\nexport default defineConfig({})`,
      'src/boot.js': `import { open } from './net'\nopen()`,
      'src/net.js': `export const open = () => new WebSocket('wss://a.example')`,
      'src/later.js': `import { open } from './net'\nsetTimeout(open, 5)`,
    },
    'web',
    'src/boot.js',
  ],
  [
    'a module of OpenHarmony',
    {
      'entry/src/main/module.json5': `{ module: { abilities: [{ srcEntry: './ets/entryability/EntryAbility.ets' }] } }`,
      'entry/src/main/resources/base/profile/main_pages.json': '{ "src": ["pages/Index"] }',
      'entry/src/main/ets/pages/Index.ets': `import { open } from '../net/Socket'\nopen()`,
      'entry/src/main/ets/net/Socket.ets': `import { webSocket } from '@kit.NetworkKit'\nexport const open = () => webSocket.createWebSocket()`,
      'entry/src/main/ets/entryability/EntryAbility.ets': `import { UIAbility } from '@kit.AbilityKit'\nexport default class EntryAbility extends UIAbility {}`,
    },
    'ohos',
    'src/main/ets/pages/Index.ets',
  ],
  [
    'components of OpenHarmony without the manifests',
    {
      'common/WsClient.ets': `import { webSocket } from '@kit.NetworkKit';\nexport class WsClient { ws = webSocket.createWebSocket() }`,
      'view/Bubble.ets': `@Component\nexport struct Bubble { build() { Text('') } }`,
      'pages/Chat.ets': `import { WsClient } from '../common/WsClient';
import {
  Bubble,
} from '../view/Bubble'
@Entry
@Component
struct Chat {
  client: WsClient = new WsClient()
  build() { Column() { Bubble() } }
}`,
    },
    'ohos',
    'pages/Chat.ets',
  ],
  [
    'a program with a typing error',
    {
      'net/socket.ts': `export const open = () => new WebSocket('wss://a.example')`,
      'chat/start.ts': `import { open } from '../net/socket'\nexport * from '../net/socket'\nopen(\nconst x = = 1`,
    },
    'web',
    'chat/start.ts',
  ],
  [
    'a quick app',
    {
      'src/manifest.json': `{ "router": { "entry": "Chat", "pages": { "Chat": { "component": "index" } } } }`,
      'src/app.ux': `<script>\nimport prompt from '@system.prompt'\nexport default {}\n</script>`,
      'src/Chat/index.ux': `<template><div></div></template>\n<script>\nimport ws from '@system.websocketfactory'\nimport router from '@system.router'\nws.create({ url: 'wss://a.example' })\n</script>`,
    },
    'quickapp',
    'src/Chat/index.ux',
  ],
  [
    'a project of BlueOS, with a module of quick app',
    {
      'src/manifest.json': `{ "router": { "entry": "pages/Demo", "pages": { "pages/Demo": { "component": "index" } } } }`,
      'src/app.ux': '<script>export default {}</script>',
      'src/pages/Demo/index.ux': `<template><div></div></template>\n<script>\nimport prompt from '@system.prompt'\nimport ws from '@blueos.network.webSocket'\nws.create({ url: 'wss://a.example' })\n</script>`,
    },
    'blueos',
    'src/pages/Demo/index.ux',
  ],
  [
    'a project of Weex, whose entry mounts a page',
    {
      'src/entry.js': `import App from './pages/App.vue'\nnew Vue(App)`,
      'src/pages/App.vue': `<template><div></div></template>\n<script>\nimport { open } from '../utils/net'\nexport default { created: open }\n</script>`,
      'src/utils/net.js': `export const open = () => weex.requireModule('webSocket').WebSocket('wss://a.example', '')`,
    },
    'weex',
    'src/pages/App.vue',
  ],
  [
    'a project of Weex, whose router mounts the page that opens the socket',
    {
      'package.json': '{ "dependencies": { "vue": "2.5.11", "weex-vue-render": "0.12.26" } }',
      'configs/hotreload.js': `const WebSocket = require('ws')\nnew WebSocket.Server({ port: 1 })`,
      'src/entry.js': `const { router } = require('./router')\nconst App = require('@/index.vue')\nnew Vue(Vue.util.extend({ router }, App))`,
      'src/router.js': `import Router from 'vue-router'\nimport Chat from '@/components/Chat'\nexport const router = new Router({ routes: [{ path: '/', component: Chat }] })`,
      'src/index.vue': `<template><div><router-view/></div></template>\n<script>export default {}</script>`,
      'src/components/Chat.vue': `<template><text>chat</text></template>\n<script>\nconst ws = weex.requireModule('webSocket')\nexport default { created() { ws.WebSocket('wss://a.example', '') } }\n</script>`,
    },
    'weex',
    'src/components/Chat.vue',
  ],
  [
    'a page of the web in React',
    {
      'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
      'index.html': '<script type="module" src="/src/main.tsx"></script>',
      'tsconfig.json': '{ /* settings */ "files": [] }',
      'src/main.tsx': `import { createRoot } from 'react-dom/client'\nimport App from './App.tsx'\ncreateRoot(document.body).render(<App />)`,
      'src/App.tsx': `import { useEffect } from 'react'\nexport default function App() { useEffect(() => { new WebSocket('wss://a.example') }) }`,
    },
    'web',
    'src/main.tsx',
  ],
]

describe('a dropped project', () => {
  it.each(projects)('%s', async (_, files, platform, start) => {
    const program = await openFiles(files)
    expect(program).toMatchObject({ platform, start, isPlatformKnown: true })
  })

  it.each(projects)('of a .zip around it: %s', async (_, files, platform, start) => {
    const packed = Object.entries(files).map(([path, text]) => [`project-main/${path}`, text])
    const program = await openFiles({ 'project.zip': zip(Object.fromEntries(packed)) })
    expect(program).toMatchObject({ platform, start })
    expect(program.files).toEqual((await openFiles(files)).files)
  })
})

describe('the main file', () => {
  it('keeps its name and the files around it', async () => {
    const files = { 'main.ts': `import './a/b'`, 'a/b.ts': SOCKET.web, 'notes.md': 'read me' }
    expect((await openFiles(files)).files).toEqual(files)
  })

  it('is renamed where it stands alone', async () => {
    expect((await openFiles({ 'shop/chat.ets': `import '@ohos.net.webSocket'` })).files).toEqual({
      'main.ets': `import '@ohos.net.webSocket'`,
    })
  })

  it('is added where the program starts in a folder, and imports the start', async () => {
    const { files } = await openFiles({
      'package.json': '{}',
      'src/index.ts': `import { url } from '@/config'\nnew WebSocket(url)`,
      'src/config/index.ts': `export const url = 'wss://a.example'`,
    })
    expect(files['main.ts']).toBe(`import './src/index'\n`)
    const compiled = await compile(files, { repairs: [], modules: knownModules('web')! })
    expect(compiled).toMatchObject({ ok: true, main: 'main.ts' })
  })

  it('of a mini program without templates runs app.js first, then the page', async () => {
    const project = {
      'app.json': '{ "pages": ["pages/index/index"] }',
      'app.js': `App({ globalData: { url: 'wss://a.example' } })`,
      'pages/index/index.js': `const ws = require('../../utils/ws')\nPage({ onLoad: ws.open })`,
      'utils/ws.js': `exports.open = () => wx.connectSocket({ url: getApp().globalData.url })`,
    }
    const both = `import './app'\nimport './pages/index/index'\n`
    const { files, start } = await openFiles(project)
    expect(start).toBe('pages/index/index.js')
    // The specifiers name the extension where another file would be found first.
    expect(files['main.ts']!.replaceAll('.js', '')).toBe(both)
    const ofApp = await openFiles({
      ...project,
      'app.js': `const { open } = require('./utils/ws')\nApp({ onLaunch: open })`,
      'pages/index/index.js': `Page({ onLoad() { wx.onSocketOpen(() => {}) } })`,
    })
    expect(ofApp.start).toBe('app.js')
    expect(ofApp.files['main.ts']!.replaceAll('.js', '')).toBe(both)
  })

  describe('of a mini program with templates', () => {
    const project = {
      'project.config.json': '{ "miniprogramRoot": "miniprogram/" }',
      'miniprogram/app.json': '{ "pages": ["pages/index/index", "pages/chat/chat"] }',
      'miniprogram/app.js': `const c = require('./config')\nApp({ globalData: c })`,
      'miniprogram/config.js': `module.exports = { url: 'wss://a.example' }`,
      'miniprogram/pages/index/index.js': `Page({})`,
      'miniprogram/pages/index/index.wxml': '<view></view>',
      'miniprogram/pages/chat/chat.js': `Page({ onLoad() { wx.connectSocket(getApp().globalData) } })`,
      'miniprogram/pages/chat/chat.wxml': '<view></view>',
    }

    it('is the app, which opens the page that reaches the socket', async () => {
      const { files, start } = await openFiles(project)
      expect(start).toBe('miniprogram/pages/chat/chat.js')
      expect(files['main.js']).toBe(project['miniprogram/app.js'])
      expect(JSON.parse(files['app.json']!)).toMatchObject({ entryPagePath: 'pages/chat/chat' })
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(['config.js', 'pages/index/index.wxml', 'pages/chat/chat.js']),
      )
      const compiled = await compile(files, { repairs: [], pages: pagesOf('wx') })
      expect(compiled).toMatchObject({ ok: true, main: 'main.js' })
    })

    it('is the app, even if a package of it is missing, or an app that does nothing', async () => {
      const { files } = await openFiles({
        ...project,
        'miniprogram/app.js': `const moment = require('moment')\nApp({})`,
      })
      expect(files['main.js']).toContain('moment')
      const without = Object.entries(project).filter(([path]) => path !== 'miniprogram/app.js')
      expect((await openFiles(Object.fromEntries(without))).files['main.js']).toBe('App({})\n')
    })

    it('is an app around the files of a page alone', async () => {
      const { files, start } = await openFiles({
        'chat.js': project['miniprogram/pages/chat/chat.js'],
        'chat.wxml': '<view></view>',
        'chat.wxss': '',
      })
      expect(start).toBe('chat.js')
      expect(files['main.js']).toBe('App({})\n')
      expect(JSON.parse(files['app.json']!)).toEqual({ pages: ['chat'] })
    })
  })

  it('names the extension where another file would be found first', async () => {
    const { files } = await openFiles({
      'README.md': '',
      'src/index.ts': `export const unused = 1`,
      'src/index.tsx': `new WebSocket('wss://a.example')`,
    })
    expect(files['main.ts']).toBe(`import './src/index.tsx'\n`)
  })

  it('of a page reaches its neighbors', async () => {
    const { files } = await openFiles({
      'src/pages/App.we': `<template></template><script>require('weex-module'); const a = require('./a.js'), u = require('../utils/u.js'); weex.requireModule('webSocket')</script>`,
      'src/pages/a.js': '',
      'src/utils/u.js': '',
      'package.json': '{}',
    })
    expect(Object.keys(files).sort()).toEqual(['a.js', 'main.we', 'package.json', 'utils/u.js'])
  })

  it('mounts the app of uni-app around the page that reaches the socket', async () => {
    const own = {
      'src/pages.json': `{ // comment\n "pages": [{ "path": "pages/index/index" }, { "path": "pages/chat/chat" }] }`,
      'src/App.vue': `<script>export default { onLaunch() {} }</script>`,
      'src/pages/index/index.vue': '<template><view /></template>',
      'src/pages/chat/chat.vue': `<template><view /></template><script>export default { onLoad() { uni.connectSocket({}) } }</script>`,
    }
    const main = `import App from './App'\nimport { createSSRApp } from 'vue'\nexport const createApp = () => ({ app: createSSRApp(App) })`
    const { files, start } = await openFiles({ ...own, 'src/main.js': main })
    expect(start).toBe('src/pages/chat/chat.vue')
    expect(Object.keys(files).sort()).toEqual([
      'App.vue',
      'main.js',
      'pages.json',
      'pages/chat/chat.vue',
      'pages/index/index.vue',
    ])
    expect(files['pages.json']).toContain(
      '"condition": {"current":0,"list":[{"path":"pages/chat/chat"}]}',
    )
    // Without a package that the app imports, the page runs alone.
    const lacking = await openFiles({ ...own, 'src/main.js': `import 'uview-ui'\n${main}` })
    expect(Object.keys(lacking.files)).toContain('main.vue')
  })

  it('holds the scripts within an HTML page, at the lines of the page', async () => {
    const html = `<!doctype html>
<script src="https://cdn.example/vue.js"></script>
<!-- <script>commented()</script> -->
<script type="application/json">{ "a": 1 }</script>
<script>
  var ws = new WebSocket('ws://localhost:8080/')
</script><button onclick="send()">Send</button>
<script type=module>ws.onopen = () => {}</script>`
    const program = await openFiles({ 'chat.html': html }, { platform: 'ohos' })
    expect(program).toMatchObject({ platform: 'web', start: 'chat.html', isUndrawn: true })
    expect(program.files['main.js']!.split('\n')).toEqual([
      ...['', '', '', '', ''],
      "  var ws = new WebSocket('ws://localhost:8080/')",
      '',
      'ws.onopen = () => {}',
      '',
    ])
    expect(program.files['chat.html']).toBe(html)
  })

  it('is a script of its own where the HTML page has others', async () => {
    const { files, start, isUndrawn } = await openFiles({
      'index.html': '<script>window.theme = 1</script><script src="chat.js"></script>',
      'chat.js': SOCKET.web,
    })
    expect({ start, isUndrawn }).toEqual({ start: 'chat.js', isUndrawn: undefined })
    expect(Object.keys(files).sort()).toEqual(['index.html', 'main.js'])
  })

  it('of a page takes no name from a neighbor', async () => {
    const { files } = await openFiles({
      'src/pages/App.we': `<script>weex.requireModule('webSocket')</script>`,
      'src/pages/a.js': 'near',
      'a.js': 'far',
    })
    expect(files).toMatchObject({ 'a.js': 'near' })
    expect(Object.values(files)).toContain('far')
  })

  it('is no test and no setting of a tool', async () => {
    const { start } = await openFiles({
      'chat.test.ts': `new WebSocket('wss://test.example')`,
      'socket.config.js': `exports.WebSocket = 1`,
      'chat.ts': `new WebSocket('wss://a.example')`,
    })
    expect(start).toBe('chat.ts')
  })
})

describe('the platform', () => {
  it.each([
    [`import Taro, { connectSocket } from '@tarojs/taro'\nnew WebSocket('')`, 'taro'],
    [`import webSocket from '@ohos.net.webSocket'`, 'ohos'],
    [`import ws from '@blueos.network.webSocket'`, 'blueos'],
    [`const ws = require('@system.websocketfactory')`, 'quickapp'],
    [`const ws = require('@weex-module/webSocket')`, 'weex'],
    [`const task: Taro.SocketTask = wx.connectSocket({})`, 'wx'],
    [`uni.connectSocket({})\n// #ifdef MP-WEIXIN\nwx.login()\n// #endif`, 'uni'],
    [`import { ref } from 'vue'\nnew WebSocket('wss://a.example')`, 'web'],
    [`import { onLoad } from '@dcloudio/uni-app'`, 'uni'],
    [`new WebSocket('wss://a.example')`, 'web'],
    [`const webSocket = new WebSocket('wss://a.example')\nwebSocket.send('')`, 'web'],
    [`webSocket.createWebSocket()`, 'ohos'],
    [`self.WebSocket`, undefined],
    [`console.log('wx.connectSocket and @tarojs/taro')`, undefined],
  ])('of %s is %s', async (source, platform) => {
    const program = await openFiles({ 'a.ts': source }, { platform: 'weex' })
    expect(program).toMatchObject({
      platform: platform ?? 'weex',
      isPlatformKnown: platform !== undefined,
    })
  })

  it('on screen wins among equals', async () => {
    const files = { 'a.js': `wx.connectSocket({})`, 'b.js': `new WebSocket('')` }
    for (const platform of ['web', 'wx']) {
      expect(await openFiles(files, { platform })).toMatchObject({ platform })
    }
  })
})
