/** Programs that use what surrounds a socket, each with the lines that it prints. */
export const programs: readonly [
  platform: string,
  what: string,
  source: string,
  lines: string[],
][] = [
  [
    'taro',
    'storage, toast and environment',
    `import Taro, { getStorageSync, showToast } from '@tarojs/taro'
       const stored = { token: 't' }
       Taro.setStorageSync('user', stored)
       stored.token = 'changed'
       console.log(getStorageSync('user').token, getStorageSync('none') === '', Taro.getEnv(), process.env.TARO_ENV)
       showToast({ title: 'Saved', success: ({ errMsg }) => console.log(errMsg) })
       Taro.getStorage({ key: 'none' }).catch((error) => console.log(error.errMsg))`,
    ['t true WEAPP weapp', 'showToast: Saved', 'showToast:ok', 'getStorage:fail data not found'],
  ],
  [
    'taro',
    'events',
    `import Taro from '@tarojs/taro'
       const { on, trigger } = Taro.eventCenter
       on('a', (...values) => console.log(...values))
       trigger('a', 1, 2)
       const own = new Taro.Events()
       own.once('b', () => console.log('once')).trigger('b').trigger('b')`,
    ['1 2', 'once'],
  ],
  [
    'taro',
    'members that are known, one note each, and the program goes on',
    `import Taro, { setNavigationBarTitle, useDidShow } from '@tarojs/taro'
       await setNavigationBarTitle({ title: 'a' })
       await setNavigationBarTitle({ title: 'b' })
       useDidShow(() => {})
       Taro.createSelectorQuery().select('#a').boundingClientRect()
       Taro.chooseImage({ fail: ({ errMsg }) => console.log(errMsg) })
       Taro.scanCode({ success() {} })
       Taro.login({ success: ({ code }) => console.log('login', code) })
       const { windowWidth } = Taro.getSystemInfoSync()
       console.log('on', windowWidth)`,
    [
      'note: program.not-simulated Taro.setNavigationBarTitle',
      'note: program.not-simulated Taro.useDidShow',
      'note: program.not-simulated Taro.createSelectorQuery',
      'note: program.not-simulated Taro.chooseImage',
      'note: program.not-simulated Taro.scanCode',
      'on 375',
      'chooseImage:fail not simulated',
      'login simulated',
    ],
  ],
  [
    'ohos',
    'log, text, emitter, preferences and dialogues',
    `import { hilog } from '@kit.PerformanceAnalysisKit'
       import { util } from '@kit.ArkTS'
       import { emitter } from '@kit.BasicServicesKit'
       import { preferences } from '@kit.ArkData'
       import { promptAction, router } from '@kit.ArkUI'
       import oldLog from '@ohos.hilog'
       hilog.info(0x0001, 'socket', 'code %{public}d of %{private}s', 1000, 'me')
       oldLog.error(0, 'tag', 'failed')
       console.log(util.TextDecoder.create('utf-8').decodeToString(new util.TextEncoder().encodeInto('é')))
       console.log(new util.Base64Helper().encodeToStringSync(new Uint8Array([1, 2])))
       emitter.on({ eventId: 1 }, ({ data }) => console.log('event', data.n))
       emitter.emit({ eventId: 1 }, { data: { n: 7 } })
       const store = await preferences.getPreferences({}, 'mine')
       await store.put('a', 1)
       store.get('a', 0, (_error, value) => console.log('stored', value))
       promptAction.showToast({ message: 'hi' })
       router.pushUrl({ url: 'pages/a' })`,
    [
      'socket: code 1000 of me',
      'tag: failed',
      'é',
      'AQI=',
      'showToast: hi',
      'note: program.not-simulated router.pushUrl',
      'stored 1',
      'event 7',
    ],
  ],
  [
    'quickapp',
    'prompt, storage, network and what is known',
    `import prompt from '@system.prompt'
       import storage from '@system.storage'
       import network from '@system.network'
       const vibrator = require('@system.vibrator')
       prompt.showToast({ message: 'hi' })
       storage.set({ key: 'a', value: 1, success: () =>
         storage.get({ key: 'a', success: (value) => console.log(value) }) })
       network.getType({ success: ({ type }) => console.log(type) })
       require('@system.device').getInfo({ success: ({ brand }) => console.log(brand) })
       vibrator.vibrate()`,
    ['showToast: hi', 'note: program.not-simulated vibrator.vibrate', 'wifi', 'Simulated', '1'],
  ],
  [
    'blueos',
    'prompt, storage and what is known',
    `import prompt from '@system.prompt'
       import storage from '@system.storage'
       import router from '@system.router'
       prompt.showToast({ message: 'hi' })
       storage.set({ key: 'a', value: 1, success: () =>
         storage.get({ key: 'a', success: (value) => console.log(value) }) })
       router.push({ uri: '/a' })`,
    ['showToast: hi', 'note: program.not-simulated router.push', '1'],
  ],
  [
    'weex',
    'modules and configuration in a script',
    `const modal = weex.requireModule('modal')
       modal.toast({ message: weex.config.env.platform })
       weex.requireModule('storage').setItem('a', 1, ({ result }) => console.log(result))
       weex.requireModule('timer').setTimeout(() => console.log('later', WXEnvironment.deviceWidth), 10)
       weex.requireModule('stream').fetch({}, ({ ok }) => console.log('fetched', ok))`,
    [
      'modal.toast: android',
      'note: program.not-simulated stream.fetch',
      'success',
      'fetched false',
      'later 750',
    ],
  ],
  [
    'wx',
    'a page, with the life-cycle, data and functions that surround its socket',
    `const app = getApp()
       Page({
         data: { list: [{ text: 'a' }], open: false },
         onLoad() {
           wx.showLoading({ title: 'Connecting' })
           wx.setStorageSync('token', 't')
           const task = wx.connectSocket({ url: 'wss://echo.example/?' + wx.getStorageSync('token') })
           task.onOpen(() => this.opened(task))
           task.onMessage(({ data }) => {
             this.setData({ 'list[1].text': data, open: true }, () => console.log('drawn'))
             console.log(JSON.stringify(this.data))
             task.close()
           })
         },
         opened(task) { wx.hideLoading(); task.send({ data: 'b' }) },
         onShow() { console.log('show', getCurrentPages().length, app.globalData.user) },
       })
       wx.onMemoryWarning(() => {})
       Page({ onLoad() { console.log('never') } })`,
    [
      'note: wx.app-missing',
      'note: wx.page-not-drawn',
      'note: program.not-simulated wx.onMemoryWarning',
      'showLoading: Connecting',
      'show 1 undefined',
      '{"list":[{"text":"a"},{"text":"b"}],"open":true}',
      'drawn',
    ],
  ],
  [
    'uni',
    'storage, events, toast and what is known',
    `uni.setStorageSync('token', 't')
       console.log(uni.getStorageSync('token'), uni.upx2px(750), process.env.UNI_PLATFORM)
       uni.$on('message', (...values) => console.log('event', ...values))
       uni.$emit('message', 1, 2)
       uni.showToast({ title: 'Saved', icon: 'none' })
       uni.navigateTo({ url: '/pages/chat/chat' })
       console.log(getApp().globalData, getCurrentPages().length)`,
    [
      't 375 mp-weixin',
      'event 1 2',
      'showToast: Saved',
      'note: program.not-simulated uni.navigateTo',
      '{} 0',
    ],
  ],
  [
    'uni',
    'the hooks of a page in their order',
    `import { onHide, onLoad, onPullDownRefresh, onReady, onShow } from '@dcloudio/uni-app'
       onReady(() => console.log('ready'))
       onShow(() => console.log('show'))
       onLoad((options) => console.log('load', Object.keys(options).length))
       onHide(() => console.log('hide'))
       onPullDownRefresh(() => {})
       console.log('files have run')`,
    [
      'note: uni.page-not-drawn',
      'note: program.not-simulated onPullDownRefresh',
      'files have run',
      'load 0',
      'show',
      'ready',
    ],
  ],
  [
    'uni',
    'a page that exports its options',
    `export default {
         data() { return { messages: [], task: null } },
         computed: { count() { return this.messages.length } },
         onLoad() { this.connect() },
         onReady() { console.log('ready', this.count) },
         methods: {
           connect() {
             this.task = uni.connectSocket({ url: 'wss://echo.example/', success() {} })
             this.task.onOpen(() => this.task.send({ data: 'hello' }))
             this.task.onMessage(({ data }) => {
               this.messages.push(data)
               console.log('received', data, this.count)
               this.task.close({})
             })
           },
         },
       }`,
    ['note: uni.page-not-drawn', 'note: uni.success-before-open', 'ready 0', 'received hello 1'],
  ],
  [
    'uni',
    'stores of Pinia and Vuex',
    `import { defineStore } from 'pinia'
       import Vuex from 'vuex'
       const useSocket = defineStore('socket', {
         state: () => ({ online: false, lines: [] }),
         getters: { count: (state) => state.lines.length },
         actions: { add(line) { this.lines.push(line); this.online = true } },
       })
       useSocket().add('a')
       console.log(useSocket().online, useSocket().count)
       const store = new Vuex.Store({
         state: { n: 0 },
         mutations: { add: (state, by) => void (state.n += by) },
         actions: { later: ({ commit }, by) => commit('add', by) },
         modules: { chat: { namespaced: true, state: { text: '' }, mutations: { say: (state, text) => void (state.text = text) } } },
       })
       store.dispatch('later', 2)
       store.commit('chat/say', 'hi')
       console.log(store.state.n, store.state.chat.text)`,
    ['true 1', '2 hi'],
  ],
  [
    'wx',
    'an app before its page',
    `App({ globalData: { url: 'wss://a.example' }, onLaunch({ scene }) { console.log('launch', scene) } })
       Page({ onLoad() { console.log('page', getApp().globalData.url) } })`,
    ['note: wx.page-not-drawn', 'launch 1001', 'page wss://a.example'],
  ],
  [
    'wx',
    'a component with behaviors and properties',
    `const named = Behavior({ data: { name: 'b' }, methods: { tell() { console.log(this.data.name) } } })
       Component({
         behaviors: [named],
         properties: { count: { type: Number, value: 3 }, title: String, list: Array },
         lifetimes: { attached() { this.tell(); console.log(JSON.stringify(this.properties)) } },
         pageLifetimes: { show() { console.log('show') } },
         methods: { onLoad() { console.log('load') } },
       })`,
    ['note: wx.page-not-drawn', 'b', '{"count":3,"title":"","list":[],"name":"b"}', 'load', 'show'],
  ],
  [
    'web',
    'window, storage and dialogs',
    `localStorage.setItem('token', 1)
       console.log(typeof window.WebSocket, localStorage.getItem('token'), sessionStorage.getItem('a'), localStorage.length)
       if (confirm('Go on?')) alert('on')
       window.onload = () => console.log('loaded')
       window.addEventListener('load', { handleEvent: ({ type }) => console.log(type) })`,
    ['function 1 null 1', 'confirm: Go on?', 'alert: on', 'loaded', 'load'],
  ],
  [
    'web',
    'address and requests',
    `console.log('wss://' + location.host, navigator.onLine, typeof document)
       fetch('/token').catch((error) => console.log(error.message))
       const request = new XMLHttpRequest()
       request.onerror = () => console.log('error', request.readyState, request.status)
       request.open('GET', '/token')
       request.send()`,
    [
      'wss://app.example true undefined',
      'note: program.not-simulated fetch',
      'note: program.not-simulated XMLHttpRequest',
      'Failed to fetch',
      'error 4 0',
    ],
  ],
]
