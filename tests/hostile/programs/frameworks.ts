import type { HostileProgram } from '../program.ts'

/** A page: the main file, or all its files by name. */
type Page = string | Readonly<Record<string, string>>

/** How a framework writes a page. */
interface Framework {
  readonly name: string
  readonly platform: string
  readonly main: string
  /**
   * Returns a page.
   *
   * @param script Code to run when the page has been drawn.
   * @param content Markup within the page.
   */
  page(script: string, content?: string): Page
  /** Statement that changes what the page draws. */
  readonly change: string
  /** Markup with many elements, with `__proto__` and its like as names, and with forbidden content. */
  readonly many: string
  readonly odd: string
  readonly foreign: string
  /** A whole page that changes what it draws while it draws it. */
  readonly endless: Page
  /** A whole page that throws at every drawing. */
  readonly throwing: Page
}

const SHEET = `.evil { background-image: url(http://canary.test:1/sheet); content: url('http://canary.test:1/content') }
@import url(http://canary.test:1/import.css);
@font-face { font-family: x; src: url(http://canary.test:1/font) }`

const react: Framework = {
  name: 'react',
  platform: 'taro',
  main: 'main.tsx',
  page: (script, content = '<Text>text</Text>') => `import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button, Image, Input, RichText, Text, View, WebView } from '@tarojs/components'
const url = 'http://canary.test:1/page'
export default function Page() {
  const [n, setN] = useState(0)
  useEffect(() => { console.log('shown'); ${script} }, [])
  return <View className='evil'><Text>{n}</Text>${content}</View>
}
`,
  change: 'setN((n) => n + 1)',
  many: '{Array.from({ length: 10_000 }, (_, at) => <Text key={at}>{at}</Text>)}',
  odd: `<View className="__proto__ constructor" id="__proto__" {...{ ['__proto__']: 1, constructor: 2, onConstructor: () => {} }}
  style={JSON.parse('{"__proto__": {"color": "red"}, "constructor": 1}')}><Text id="__openScreen">odd</Text></View>`,
  foreign: `<Image className="evil" src="http://canary.test:1/image" /><Image src={url} /><Image src="javascript:parent.x=1" />
    <RichText nodes="<img src=http://canary.test:1/rich onerror=parent.x=1><script>parent.x=1</script>" />
    <WebView src="http://canary.test:1/web" />
    <View style={{ backgroundImage: 'url(' + url + ')', background: 'url(' + url + ')', '--x': 'url(' + url + ')', cssText: 'background:url(' + url + ')' }} />
    <View style={'background: url(' + url + '); behavior: url(' + url + ')'} dangerouslySetInnerHTML={{ __html: '<img src=http://canary.test:1/html>' }} />
    {require('react').createElement('script', { src: url }, 'parent.x = 1')}
    {require('react').createElement('iframe', { src: url, srcdoc: '<script>top.x=1</script>' })}
    {require('react').createElement('a', { href: 'javascript:parent.x=1', onclick: 'parent.x=1' }, 'link')}`,
  endless: `import { useState } from 'react'
import { Text, View } from '@tarojs/components'
console.log('shown')
export default function Page() {
  const [n, setN] = useState(0)
  setN(n + 1)
  return <View><Text>{n}</Text></View>
}
`,
  throwing: `import { useEffect, useState } from 'react'
import { Text, View } from '@tarojs/components'
console.log('shown')
function Part({ n }) { if (n >= 0) throw new Error('at every drawing ' + n); return <Text>{n}</Text> }
export default function Page() {
  const [n, setN] = useState(0)
  useEffect(() => { setInterval(() => setN((n) => n + 1), 1) }, [])
  return <View><Part n={n} /></View>
}
`,
}

const vue: Framework = {
  name: 'vue',
  platform: 'taro',
  main: 'main.vue',
  page: (script, content = '<text>text</text>') => `<template>
<view class="evil"><text>{{ n }}</text>${content}</view>
</template>
<script setup>
import { onMounted, ref, computed } from 'vue'
const url = 'http://canary.test:1/page'
const n = ref(0)
onMounted(() => { console.log('shown'); ${script} })
</script>
<style lang="scss">
${SHEET}
</style>
`,
  change: 'n.value++',
  many: '<text v-for="at in 10000" :key="at">{{ at }}</text>',
  odd: `<view class="__proto__ constructor" id="__proto__" :constructor="1" :[\`__proto__\`]="2" @__proto__="n++" v-bind="JSON.parse('{&quot;__proto__&quot;: 1}')"
  :style="JSON.parse('{&quot;__proto__&quot;: {}, &quot;constructor&quot;: 1}')"><text id="__openScreen">odd</text></view>`,
  foreign: `<image class="evil" src="http://canary.test:1/image" /><image :src="url" /><image src="javascript:parent.x=1" />
<rich-text nodes="<img src=http://canary.test:1/rich onerror=parent.x=1>" /><web-view src="http://canary.test:1/web" />
<view :style="{ backgroundImage: 'url(' + url + ')', background: 'url(' + url + ')', '--x': 'url(' + url + ')' }" />
<view style="background: url(http://canary.test:1/inline); behavior: url(http://canary.test:1/x)" v-html="'<img src=http://canary.test:1/html>'" />
<component is="script" :src="url">parent.x = 1</component><component is="iframe" :src="url" srcdoc="<script-like>" />
<a href="javascript:parent.x=1" onclick="parent.x=1">link</a><view innerHTML="<img src=http://canary.test:1/inner>" :outerHTML.prop="url" />`,
  endless: `<template><view><text>{{ next }}</text></view></template>
<script setup>
import { computed, ref, watch } from 'vue'
console.log('shown')
const n = ref(0)
const next = computed(() => ++n.value)
watch(next, () => { n.value++ }, { flush: 'sync' })
setInterval(() => { n.value++ }, 0)
</script>
`,
  throwing: `<template><view><part :n="n" /></view></template>
<script setup>
import { h, ref } from 'vue'
console.log('shown')
const n = ref(0)
const Part = { props: ['n'], render() { throw new Error('at every drawing ' + this.n) } }
setInterval(() => { n.value++ }, 1)
</script>
`,
}

const uni: Framework = {
  ...vue,
  name: 'uni',
  platform: 'uni',
  change: 'this.n++',
  page: (script, content = '<text>text</text>') => `<template>
<view class="evil"><text>{{ n }}</text>${content}</view>
</template>
<script>
export default {
  data: () => ({ n: 0, url: 'http://canary.test:1/page' }),
  onReady() { console.log('shown'); ${script} },
}
</script>
<style lang="scss">
${SHEET}
</style>
`,
}

const arkUi: Framework = {
  name: 'arkui',
  platform: 'ohos',
  main: 'main.ets',
  page: (script, content = "Text('text')") => `import webSocket from '@ohos.net.webSocket'
const url: string = 'http://canary.test:1/page'
@Entry
@Component
struct Page {
  @State n: number = 0
  @State items: number[] = Array.from({ length: 10000 }, (_, at) => at)
  aboutToAppear() { console.log('shown'); ${script} }
  build() {
    Column() {
      Text('' + this.n)
      ${content}
    }
  }
}
`,
  change: 'this.n++',
  many: 'ForEach(this.items, (at: number) => { Text(String(at)) }, (at: number) => String(at))',
  odd: `Text('odd').id('__proto__').key('constructor').fontColor('__proto__')
      Column({ ['__proto__']: 1, constructor: 2 } as any) { Text('__proto__').id('__openScreen') }
      ForEach(['__proto__', 'constructor', '__proto__'], (key: string) => { Text(key) }, (key: string) => key)`,
  foreign: `Image('http://canary.test:1/image')
      Image(url).alt(url)
      Image('javascript:parent.x=1')
      Text('x').backgroundImage(url).fontFamily('x; src: url(' + url + ')').fontColor('red; background: url(' + url + ')')
      Column().backgroundImage('url(' + url + ')').width('1px; background: url(' + url + ')')
      Web({ src: url })
      Text('<img src=http://canary.test:1/html onerror=parent.x=1>')`,
  endless: `@Entry
@Component
struct Page {
  @State n: number = 0
  aboutToAppear() { console.log('shown') }
  build() {
    Column() {
      Text('' + this.n++)
    }
  }
}
`,
  throwing: `@Component
struct Part {
  @Prop n: number = 0
  build() { Column() { Text(this.fail()) } }
  fail(): string { throw new Error('at every drawing ' + this.n) }
}
@Entry
@Component
struct Page {
  @State n: number = 0
  aboutToAppear() { console.log('shown'); setInterval(() => { this.n++ }, 1) }
  build() { Column() { Part({ n: this.n }) } }
}
`,
}

const ux: Framework = {
  name: 'ux',
  platform: 'blueos',
  main: 'main.ux',
  page: (script, content = '<text>text</text>') => `<template>
<div class="evil"><text>{{n}}</text>${content}</div>
</template>
<style>
${SHEET}
</style>
<script>
const url = 'http://canary.test:1/page'
export default {
  private: { n: 0, url, items: Array.from({ length: 10000 }, (_, at) => at) },
  onReady() { console.log('shown'); ${script} },
}
</script>
`,
  change: 'this.n++',
  many: '<text for="{{items}}">{{$item}}</text>',
  odd: `<div class="__proto__ constructor" id="__proto__" constructor="1" __proto__="2"><text id="__openScreen">odd</text></div>
<text for="{{__proto__ in items.slice(0, 3)}}">{{__proto__}}</text>`,
  foreign: `<image class="evil" src="http://canary.test:1/image"></image><image src="{{url}}"></image><image src="javascript:parent.x=1"></image>
<web src="http://canary.test:1/web"></web><a href="javascript:parent.x=1"><text>link</text></a>
<div style="background-image: url(http://canary.test:1/inline); background: url({{url}})"></div>
<richtext type="html">&lt;img src=http://canary.test:1/rich&gt;</richtext>
<div onload="parent.x = 1" innerHTML="&lt;img src=http://canary.test:1/inner&gt;"></div>`,
  endless: `<template><div><text>{{next}}</text></div></template>
<script>
export default {
  private: { n: 0 },
  computed: { next() { return ++this.n } },
  onReady() { console.log('shown'); this.$watch('n', 'again'); this.n++; setInterval(() => { this.n++ }, 0) },
  again() { this.n++ },
}
</script>
`,
  throwing: `<template><div><text>{{fail()}}</text></div></template>
<script>
export default {
  private: { n: 0 },
  fail() { throw new Error('at every drawing ' + this.n) },
  onInit() { console.log('shown'); setInterval(() => { this.n++ }, 1) },
}
</script>
`,
}

const wxml: Framework = {
  name: 'wxml',
  platform: 'wx',
  main: 'main.js',
  page: (script, content = '<text>text</text>') => ({
    'main.js': `Page({
  data: { n: 0, url: 'http://canary.test:1/page', items: Array.from({ length: 10000 }, (_, at) => at) },
  onReady() { console.log('shown'); ${script} },
})
`,
    'main.wxml': `<view class="evil"><text>{{n}}</text>${content}</view>`,
    'main.wxss': SHEET,
  }),
  change: 'this.setData({ n: this.data.n + 1 })',
  many: '<text wx:for="{{items}}" wx:key="*this">{{item}}</text>',
  odd: `<view class="__proto__ constructor" id="__proto__" constructor="1" data-__proto__="2" bind__proto__="constructor"
  wx:for="{{['__proto__', 'constructor', '__proto__']}}" wx:for-item="__proto__" wx:key="*this"><text id="__openScreen">{{__proto__}}</text></view>
<template is="__proto__" data="{{__proto__: n}}" /><constructor /><input model:value="{{constructor.prototype.x}}" />
<text>{{constructor.constructor('return this')()}}</text>`,
  foreign: `<image class="evil" src="http://canary.test:1/image" /><image src="{{url}}" /><image src="javascript:parent.x=1" />
<rich-text nodes="<img src=http://canary.test:1/rich onerror=parent.x=1>" /><web-view src="http://canary.test:1/web" />
<view style="background-image: url({{url}}); background: url({{url}}); --x: url({{url}})" />
<view style="background: url(http://canary.test:1/inline); behavior: url(http://canary.test:1/x)" innerHTML="<img src=http://canary.test:1/inner>" />
<script src="http://canary.test:1/script">parent.x = 1</script><iframe src="{{url}}" srcdoc="<script-like>" />
<a href="javascript:parent.x=1" onclick="parent.x=1">link</a><view outerHTML="{{url}}" textContent="{{url}}" />`,
  endless: {
    'main.js': `Page({
  data: { n: 0 },
  onReady() {
    console.log('shown')
    const again = () => this.setData({ n: this.data.n + 1 }, again)
    again()
  },
})
`,
    'main.wxml': '<view><text>{{n}}</text></view>',
  },
  throwing: {
    'main.js': `Page({
  data: { n: 0 },
  onLoad() { console.log('shown'); setInterval(() => this.setData({ n: this.data.n + 1 }), 1) },
})
`,
    'main.wxml': `<wxs module="m">module.exports = { fail: function (n) { throw new Error('at every drawing ' + n) } }</wxs>
<view><text>{{m.fail(n)}}</text></view>`,
  },
}

const TOO_MANY = 'error: Uncaught RangeError: A page may have at most 10000 elements.'

/** Creates the attacks on the page of a framework. */
function attacks({ name, platform, main, ...own }: Framework): HostileProgram[] {
  const program = (id: string, code: Page, rest: Partial<HostileProgram> = {}) => ({
    id: `${name}-${id}`,
    platform,
    says: ['log: shown'],
    code: typeof code === 'string' ? { [main]: code } : code,
    ...rest,
  })
  return [
    program('endless-script', own.page(`setTimeout(() => { for (;;) ${own.change} }, 50)`), {
      ends: 'stopped',
      live: true,
    }),
    program(
      'flood-of-drawing',
      own.page(`setInterval(() => { for (let i = 0; i < 500; i++) ${own.change} }, 0)`),
      { ends: 'stopped' },
    ),
    program('ten-thousand-elements', own.page('', own.many), { says: [TOO_MANY], linger: 1_500 }),
    program('odd-names', own.page('', own.odd)),
    program('foreign-content', own.page('', own.foreign)),
    program('endless-drawing', own.endless, { linger: 600 }),
    program('throws-while-drawing', own.throwing, {
      says: ['error: Uncaught Error: at every drawing'],
      linger: 600,
    }),
  ]
}

/** Pages of every framework but Weex with attacks on the screen, the page, or a third party. */
export const frameworks: readonly HostileProgram[] = [react, vue, uni, wxml, arkUi, ux].flatMap(
  attacks,
)
