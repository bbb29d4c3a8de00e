import type { HostileProgram } from '../program.ts'

/** Creates a page of the Vue era from a template and a script to run once mounted. */
const page = (
  id: string,
  template: string,
  script = '',
  rest: Partial<HostileProgram> = {},
): HostileProgram => ({
  id,
  platform: 'weex',
  ends: 'stopped',
  says: ['log: shown'],
  ...rest,
  code: {
    'main.vue': `<template>
${template}
</template>
<style>
.evil { background-image: url(http://canary.test:1/sheet); color: expression(alert(1)); }
.evil { width: 100px; content: url('http://canary.test:1/content') }
</style>
<script>
const modal = weex.requireModule('modal')
export default {
  data: () => ({ list: [], text: 'x', url: 'http://canary.test:1/page', n: 0 }),
  mounted() {
    console.log('shown')
    ${script}
  },
}
</script>
`,
  },
})

/** Pages of Weex with attacks on the screen, the surrounding page, or a third party. */
export const pages: readonly HostileProgram[] = [
  page(
    'endless-drawing',
    '<div><text>{{ n }}</text></div>',
    'setInterval(() => { for (let i = 0; i < 500; i++) this.n++ }, 0)',
  ),
  page(
    'loop-in-a-page',
    '<div><text>{{ n }}</text></div>',
    'setTimeout(() => { for (;;) this.n++ }, 100)',
    { live: true },
  ),
  page(
    'growing-list',
    '<list><cell v-for="item in list" :key="item"><text>{{ item }}</text></cell></list>',
    'setInterval(() => { for (let i = 0; i < 200; i++) this.list.push(this.list.length) }, 0)',
  ),
  page(
    'million-elements',
    '<div><text v-for="item in 1000000" :key="item">{{ item }}</text></div>',
    '',
    { says: [], ends: undefined },
  ),
  page('huge-text', '<div><text>{{ text }}</text></div>', "this.text = 'huge '.repeat(5_000_000)"),
  page('deep-nesting', '<div><component :is="tree" /></div>', '', { says: [], ends: undefined }),
  page(
    'pictures-from-elsewhere',
    `<div>
  <image class="evil" src="http://canary.test:1/image" style="width: 100px; height: 100px" />
  <image :src="url" />
  <image src="data:image/svg+xml,&lt;svg xmlns='http://www.w3.org/2000/svg'&gt;&lt;image href='http://canary.test:1/svg'/&gt;&lt;/svg&gt;" />
  <image src="//canary.test:1/relative" srcset="http://canary.test:1/set 2x" />
  <video src="http://canary.test:1/video" poster="http://canary.test:1/poster" />
  <web src="http://canary.test:1/web" style="height: 100px" />
</div>`,
  ),
  page(
    'links-and-forms',
    `<div>
  <a href="http://canary.test:1/link"><text>link</text></a>
  <a :href="'javascript:' + text"><text>script</text></a>
  <form action="http://canary.test:1/form"><button type="submit" formaction="http://canary.test:1/form2"></button></form>
  <meta http-equiv="refresh" content="0;url=http://canary.test:1/meta" />
  <base href="http://canary.test:1/" />
  <link rel="stylesheet" href="http://canary.test:1/link.css" />
  <object data="http://canary.test:1/object" /><embed src="http://canary.test:1/embed" />
  <iframe src="http://canary.test:1/iframe" srcdoc="&lt;script&gt;top.x=1&lt;/script&gt;" />
  <svg><use href="http://canary.test:1/use" /></svg>
</div>`,
  ),
  page(
    'styles-with-addresses',
    `<div>
  <div class="evil" style="background-image: url(http://canary.test:1/inline); width: 9px"></div>
  <div :style="{ backgroundImage: 'url(' + url + ')', background: 'url(' + url + ')', content: 'url(' + url + ')', '--x': 'url(' + url + ')' }"></div>
  <div :style="{ color: 'red; background: url(' + url + ')', fontFamily: 'x; src: url(' + url + ')', transform: 'url(' + url + ')' }"></div>
  <div :style="{ position: 'fixed', width: 1e9, height: 1e9, zIndex: 1e9, cssText: 'background:url(' + url + ')' }"></div>
</div>`,
  ),
  page(
    'script-like-attributes',
    `<div>
  <div onclick="parent.x = 1" onload="alert(1)" onerror="alert(1)" innerHTML="&lt;img src=x onerror=alert(1)&gt;"></div>
  <div v-html="'&lt;img src=http://canary.test:1/html&gt;'" :inner-html.prop="url" :outerHTML="url"></div>
  <image src="x" onerror="parent.postMessage('FORGED', '*')" />
  <text id="__openScreen" name="parent">clobbered</text><text id="contentWindow">clobbered</text>
  <script-like src="http://canary.test:1/script"></script-like>
</div>`,
    '',
    { says: [], ends: undefined },
  ),
  page(
    'expressions-that-reach-out',
    `<div>
  <text>{{ (() => { try { return constructor.constructor('return self')() } catch (e) { return 'refused' } })() }}</text>
  <text>{{ ({}).constructor.name }}</text>
</div>`,
    `try { console.log('BREACH', (() => {}).constructor('return self')()) } catch {}`,
    { says: [], ends: undefined },
  ),
  page(
    'modules-to-elsewhere',
    '<div><text>modules</text></div>',
    `const url = this.url
for (const [name, method, ...values] of [
  ['navigator', 'push', { url, animated: 'true' }], ['stream', 'fetch', { url, method: 'GET' }, () => {}],
  ['webview', 'reload', url], ['event', 'openURL', url], ['clipboard', 'setString', 'x'],
  ['storage', 'setItem', 'x', 'y', () => {}], ['dom', 'addRule', 'fontFace', { fontFamily: 'x', src: "url('" + url + "')" }],
]) try { weex.requireModule(name)[method](...values) } catch {}`,
  ),
  page(
    'dialogs',
    '<div><text>dialogs</text></div>',
    `setInterval(() => { for (let i = 0; i < 50; i++) {
  modal.alert({ message: '<img src=http://canary.test:1/alert>' }, () => {})
  modal.toast({ message: 'x'.repeat(10_000), duration: 1e9 })
  modal.prompt({ message: 'password?' }, () => {})
} }, 0)`,
  ),
  page(
    'forged-events',
    '<div ref="box" @click="n++"><text>{{ n }}</text></div>',
    `const seen = []
for (const key of ['data', 'ports', 'source']) Object.defineProperty(MessageEvent.prototype, key, { get() { seen.push(this) } })
for (const message of [{ type: 'drawn' }, { type: 'event', id: 1, event: 'click' }, 'FORGED'])
  try { dispatchEvent(new MessageEvent('message', { data: message })); postMessage(message) } catch {}
setInterval(() => { if (seen.length) console.log('BREACH', seen.length) }, 100)`,
  ),
  {
    id: 'weex-file',
    platform: 'weex',
    says: ['log: shown'],
    code: {
      'main.we': `<template>
  <div>
    <text onclick="{{constructor.constructor('return self')()}}">{{title.constructor.constructor}}</text>
    <image src="http://canary.test:1/we" style="background-image: url(http://canary.test:1/we-style)"></image>
    <text repeat="{{item in items}}">{{item}}</text>
  </div>
</template>
<style>.a { background: url(http://canary.test:1/we-sheet); }</style>
<script>
module.exports = {
  data: { title: '</script', items: [] },
  ready: function () {
    console.log('shown')
    var self = this
    setInterval(function () { self.items.push('x') }, 0)
  }
}
</script>
`,
    },
    ends: undefined,
  },
]
