/** Rows of the list, as long as a day of prices. */
export const ROWS = 500
/** Number of received messages, and the milliseconds between messages. */
export const MESSAGES = 300
export const EVERY = 20

/** A kind of page file of a platform. */
export interface ListFormat {
  readonly platform: string
  /** Name of the main file. */
  readonly main: string
  /** Returns a page with a list of so many rows. */
  source(rows: number): string
  /** Files beside the main file. None if unset. */
  readonly beside?: Readonly<Record<string, string>>
}

const weexLegacy: ListFormat = {
  platform: 'weex',
  main: 'main.we',
  source: (rows) => `<template>
  <div>
    <text onclick="start">start</text>
    <text>{{state}}</text>
    <list>
      <cell repeat="{{row in rows}}"><text style="padding: 20">{{row.text}}</text></cell>
    </list>
  </div>
</template>
<script>
  var webSocket = require('@weex-module/webSocket')
  var rows = []
  for (var at = 0; at < ${rows}; at++) rows.push({ text: 'row ' + at })
  module.exports = {
    data: { rows: rows, state: 'idle' },
    methods: {
      start: function () {
        var page = this
        var count = 0
        webSocket.WebSocket('wss://prices.example/')
        webSocket.onmessage = function (event) {
          page.rows.shift()
          page.rows.push({ text: event.data })
          if (++count === ${MESSAGES}) page.state = 'done'
        }
      },
    },
  }
</script>`,
}

const taroReact: ListFormat = {
  platform: 'taro',
  main: 'main.tsx',
  source: (rows) => `import Taro from '@tarojs/taro'
import { ScrollView, Text, View } from '@tarojs/components'
import { useState } from 'react'

const first = Array.from({ length: ${rows} }, (_, at) => ({ key: at, text: 'row ' + at }))

export default function Prices() {
  const [rows, setRows] = useState(first)
  const [state, setState] = useState('idle')
  const start = async () => {
    let count = 0
    const task = await Taro.connectSocket({ url: 'wss://prices.example/' })
    task.onMessage(({ data }) => {
      const key = ${rows} + count
      setRows((all) => [...all.slice(1), { key, text: data }])
      if (++count === ${MESSAGES}) setState('done')
    })
  }
  return (
    <View>
      <View onClick={start}>start</View>
      <View>{state}</View>
      <ScrollView scrollY style={{ height: 400 }}>
        {rows.map(({ key, text }) => (
          <View key={key} style={{ padding: 10 }} onClick={() => console.log(text)}>
            <Text>{text}</Text>
          </View>
        ))}
      </ScrollView>
    </View>
  )
}
`,
}

const taroVue: ListFormat = {
  platform: 'taro',
  main: 'main.vue',
  source: (rows) => `<template>
  <view @tap="start">start</view>
  <view>{{ state }}</view>
  <scroll-view scroll-y class="rows">
    <view v-for="row in rows" :key="row.key" class="row"><text>{{ row.text }}</text></view>
  </scroll-view>
</template>
<script setup>
import { reactive, ref } from 'vue'
import Taro from '@tarojs/taro'
const rows = reactive(Array.from({ length: ${rows} }, (_, at) => ({ key: at, text: 'row ' + at })))
const state = ref('idle')
async function start() {
  let count = 0
  const task = await Taro.connectSocket({ url: 'wss://prices.example/' })
  task.onMessage(({ data }) => {
    rows.shift()
    rows.push({ key: ${rows} + count, text: data })
    if (++count === ${MESSAGES}) state.value = 'done'
  })
}
</script>
<style>
.rows { height: 800px }
.row { padding: 20px }
</style>
`,
}

const uni: ListFormat = {
  platform: 'uni',
  main: 'main.vue',
  source: (rows) => `<template>
  <view>
    <view @click="start">start</view>
    <view>{{ state }}</view>
    <scroll-view scroll-y class="rows">
      <view v-for="row in rows" :key="row.key" class="row"><text>{{ row.text }}</text></view>
    </scroll-view>
  </view>
</template>
<script>
export default {
  data() {
    const rows = Array.from({ length: ${rows} }, (_, at) => ({ key: at, text: 'row ' + at }))
    return { rows, state: 'idle' }
  },
  methods: {
    start() {
      let count = 0
      const task = uni.connectSocket({ url: 'wss://prices.example/', complete() {} })
      task.onMessage(({ data }) => {
        this.rows.shift()
        this.rows.push({ key: ${rows} + count, text: data })
        if (++count === ${MESSAGES}) this.state = 'done'
      })
    },
  },
}
</script>
<style>
.rows { height: 800rpx }
.row { padding: 20rpx }
</style>
`,
}

const wx: ListFormat = {
  platform: 'wx',
  main: 'main.js',
  source: (rows) => `Page({
  data: {
    rows: Array.from({ length: ${rows} }, (_, at) => ({ key: at, text: 'row ' + at })),
    state: 'idle',
  },
  start() {
    let count = 0
    const task = wx.connectSocket({ url: 'wss://prices.example/' })
    task.onMessage(({ data }) => {
      const row = { key: ${rows} + count, text: data }
      this.setData({ rows: [...this.data.rows.slice(1), row] })
      if (++count === ${MESSAGES}) this.setData({ state: 'done' })
    })
  },
})
`,
  beside: {
    'main.wxml': `<view bindtap="start">start</view>
<view>{{state}}</view>
<scroll-view scroll-y class="rows">
  <view wx:for="{{rows}}" wx:key="key" class="row"><text>{{item.text}}</text></view>
</scroll-view>
`,
    'main.wxss': `.rows { height: 800rpx }
.row { padding: 20rpx }
`,
  },
}

const quickApp: ListFormat = {
  platform: 'quickapp',
  main: 'main.ux',
  source: (rows) => `<template>
  <div class="page">
    <text onclick="start">start</text>
    <text>{{state}}</text>
    <list class="rows">
      <list-item type="row" for="{{row in rows}}" tid="key"><text class="row">{{row.text}}</text></list-item>
    </list>
  </div>
</template>
<style>
  .page { flex-direction: column }
  .rows { height: 800px }
  .row { padding: 20px }
</style>
<script>
  import websocket from '@system.websocketfactory'
  const rows = []
  for (let at = 0; at < ${rows}; at++) rows.push({ key: at, text: 'row ' + at })
  export default {
    private: { rows, state: 'idle' },
    start() {
      let count = 0
      const socket = websocket.create({ url: 'wss://prices.example/' })
      socket.onmessage = ({ data }) => {
        this.rows.shift()
        this.rows.push({ key: ${rows} + count, text: data })
        if (++count === ${MESSAGES}) this.state = 'done'
      }
    },
  }
</script>
`,
}

const arkUi: ListFormat = {
  platform: 'ohos',
  main: 'main.ets',
  source: (rows) => `import { webSocket } from '@kit.NetworkKit'

class Row {
  constructor(readonly key: number, readonly text: string) {}
}

@Entry
@Component
struct Prices {
  @State rows: Row[] = Array.from({ length: ${rows} }, (_, at) => new Row(at, 'row ' + at))
  @State state: string = 'idle'

  start() {
    let count = 0
    const socket = webSocket.createWebSocket()
    socket.on('message', (_, data) => {
      this.rows.shift()
      this.rows.push(new Row(${rows} + count, data as string))
      if (++count === ${MESSAGES}) this.state = 'done'
    })
    socket.connect('wss://prices.example/')
  }

  build() {
    Column() {
      Text('start').onClick(() => this.start())
      Text(this.state)
      List() {
        ForEach(this.rows, (row: Row) => {
          ListItem() {
            Text(row.text).padding(10)
          }
        }, (row: Row) => String(row.key))
      }
      .height(400)
    }
  }
}
`,
}

const blueos: ListFormat = {
  platform: 'blueos',
  main: 'main.ux',
  source: (rows) => `<template>
  <div class="page">
    <text onclick="start">start</text>
    <text>{{state}}</text>
    <list class="rows">
      <list-item type="row" for="{{row in rows}}" tid="key"><text class="row">{{row.text}}</text></list-item>
    </list>
  </div>
</template>
<style>
  .page { flex-direction: column; align-items: center }
  .rows { width: 300px; height: 300px }
  .row { padding: 10px }
</style>
<script>
  import webSocket from '@blueos.network.webSocket'
  const rows = []
  for (let at = 0; at < ${rows}; at++) rows.push({ key: at, text: 'row ' + at })
  export default {
    private: { rows, state: 'idle' },
    start() {
      let count = 0
      const socket = webSocket.create({ url: 'wss://prices.example/' })
      socket.onMessage = ({ data }) => {
        this.rows.shift()
        this.rows.push({ key: ${rows} + count, text: data })
        if (++count === ${MESSAGES}) this.state = 'done'
      }
    },
  }
</script>
`,
}

/** A page of each framework. */
export const listFormats: readonly ListFormat[] = [
  weexLegacy,
  taroReact,
  taroVue,
  wx,
  uni,
  arkUi,
  blueos,
  quickApp,
]

const server = `import { Server } from 'mock-socket'
const server = new Server('wss://prices.example/')
server.on('connection', (socket) => {
  let count = 0
  const timer = setInterval(() => {
    socket.send('message ' + ++count)
    if (count === ${MESSAGES}) clearInterval(timer)
  }, ${EVERY})
})
`

/**
 * Returns a program whose page has a list: after a press of `start`, each message removes the oldest
 * row and adds a row; after the last message the page shows `done`.
 */
export const listOf = ({ platform, main, source, beside }: ListFormat, rows = ROWS) =>
  ({
    platform,
    files: { [main]: source(rows), ...beside, 'server.ts': server },
    server: { scenario: 'custom' },
  }) as const
