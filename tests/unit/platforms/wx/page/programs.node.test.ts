import { describe, expect, it } from 'vitest'
import { until } from '../../../../support/virtual-time.ts'
import { compileFiles, type Device, type Files, openApp, page } from './support.ts'

async function sees(device: Device, wanted: string): Promise<void> {
  await until(() => {
    if (!device.text().includes(wanted))
      throw new Error(`Not ${wanted}: ${device.text()} ${device.errors}`)
  })
  expect(device.errors).toEqual([])
}

async function see(files: Files, wanted: string): Promise<Device> {
  const device = await openApp(files)
  await sees(device, wanted)
  return device
}

const data = (values: object): string => `Page({ data: ${JSON.stringify(values)} })`

describe('a template', () => {
  it('shows data in texts and attributes, and nothing for a member of nothing', async () => {
    await see(
      page(
        '<view>Hello {{name}}, {{user.address.city}}{{list[3].id}}{{ 1 + 1 }}{{nothing}}!</view>',
        data({ name: 'Ada' }),
      ),
      'Hello Ada, 2!',
    )
  })

  it('repeats with wx:for, under the usual names or others, over lists, objects and numbers', async () => {
    const device = await see(
      page(
        `<block wx:for="{{rows}}" wx:key="id"><text>{{index}}{{item.name}} </text></block>
         <view wx:for="{{rows}}" wx:for-item="row" wx:for-index="at" wx:key="id">
           <text wx:for="{{row.tags}}" wx:key="*this">{{at}}.{{index}}{{item}} </text>
         </view>
         <text wx:for="{{3}}" wx:key="*this">{{item}}</text>
         <text wx:for="{{pair}}">{{index}}={{item}};</text>`,
        data({
          rows: [
            { id: 1, name: 'a', tags: ['x', 'y'] },
            { id: 2, name: 'b', tags: [] },
          ],
          pair: { k: 1 },
        }),
      ),
      'k=1;',
    )
    expect(device.text()).toBe('0a1b0.0x0.1y123k=1;')
  })

  it('chooses with wx:if, wx:elif and wx:else, also within wx:for and <block>', async () => {
    const device = await see(
      page(
        `<text wx:if="{{n > 2}}">many</text><text wx:elif="{{n === 2}}">two</text>
         <text wx:else>few</text>
         <block wx:if="{{!n}}">none</block>
         <text wx:for="{{list}}" wx:if="{{item}}" wx:key="*this">{{item}}</text>
         <text hidden="{{true}}">hidden</text>`,
        data({ n: 2, list: [0, 1, 2] }),
      ),
      'two',
    )
    expect(device.text()).toBe('two12hidden')
    const hidden = device.screen.root.children[0]!.children.at(-1)!
    expect(hidden.style.display).toBe('none')
  })

  it('draws templates with data, and those of imported files; includes are the page’s own', async () => {
    await see(
      page(
        `<import src="./parts/row" /><include src="./parts/foot.wxml" />
         <template name="own"><text>{{a}}{{b.c}}{{d}}|</text></template>
         <template is="own" data="{{a, b: {c: 2}, d: name}}" />
         <template is="{{which}}" data="{{...row}}" />`,
        data({ a: 1, name: 'n', which: 'row', row: { title: 'T' } }),
        {
          'parts/row.wxml': '<template name="row"><text>row {{title}}|</text></template>',
          'parts/foot.wxml': '<text>foot {{name}}|</text>',
        },
      ),
      'foot n|12n|row T|',
    )
  })

  it('calls modules of <wxs>, within the file or beside it', async () => {
    await see(
      page(
        `<wxs module="tools">
           var less = function (a, b) { return a < b ? "less" : "more" }
           module.exports = { less: less, all: "</view>".length > 2 && 1 < 2 }
         </wxs>
         <wxs src="./time.wxs" module="time" />
         <text>{{tools.less(1, 2)}} {{time.two(7)}} {{time.none(1)}}</text>`,
        data({}),
        {
          'time.wxs': 'module.exports = { two: function (n) { return n < 10 ? "0" + n : "" + n } }',
        },
      ),
      'less 07',
    )
  })

  it('binds classes, styles and boolean attributes', async () => {
    const device = await see(
      page(
        `<view class="row {{on ? 'on' : ''}}" style="width: {{w}}rpx; color: {{c}}">x</view>
         <input disabled value="{{text}}" placeholder="Say" /><scroll-view scroll-y>y</scroll-view>`,
        data({ on: true, w: 40, c: 'red', text: 'hi' }),
        { 'main.wxss': '.row { height: 20rpx } .on { background: blue }' },
      ),
      'x',
    )
    const row = device.screen.root.children[0]!.children[0]!
    expect(row.style).toMatchObject({ width: '40px', color: 'red', height: '20px' })
    const field = device.screen.find('input')
    expect(field.attributes.get('value')).toBe('hi')
    expect(field.attributes.get('disabled')).toBe(true)
  })
})

it('a template alone is a page without data', async () => {
  await see({ 'main.wxml': '<view>only {{this_is_nothing}}me</view>' }, 'only me')
})

describe('events', () => {
  it('reach methods by bindtap, bind:tap and catchtap, with the dataset', async () => {
    const device = await see(
      page(
        `<view bindtap="outer">
           <view bindtap="tap" data-id="{{7}}" data-user-name="Ada">bind</view>
           <view catch:tap="tap">catch</view>
           <view bindtap="{{which}}">named</view>
         </view>
         <text>{{log}}</text>`,
        `Page({
          data: { log: '', which: 'tap' },
          tap({ currentTarget: { dataset }, type }) {
            this.setData({ log: this.data.log + type + JSON.stringify(dataset) })
          },
          outer() { this.setData({ log: this.data.log + ' outer ' }) },
        })`,
      ),
      'bind',
    )
    device.tap('bind')
    await sees(device, 'tap{"id":7,"userName":"Ada"} outer ')
    device.tap('catch')
    await sees(device, 'outer tap{}')
    device.tap('named')
    await sees(device, 'outer tap{}tap{} outer ')
  })

  it('type into fields: bindinput, and model:value sets data', async () => {
    const device = await see(
      page(
        `<input placeholder="a" bindinput="typed" />
         <input placeholder="b" model:value="{{form.name}}" bindinput="typed" />
         <text>{{value}}/{{form.name}}</text>`,
        `Page({
          data: { value: '', form: { name: 'x' } },
          typed({ detail: { value } }) { this.setData({ value }) },
        })`,
      ),
      '/x',
    )
    device.type(device.screen.find('input'), 'hello')
    await sees(device, 'hello/x')
    const fields = device.screen.root.children[0]!.children.filter(({ type }) => type === 'input')
    device.type(fields[1]!, 'Ada')
    await sees(device, 'Ada/Ada')
  })
})

describe('data', () => {
  it('is drawn by setData alone, by paths too, and a callback follows', async () => {
    const device = await see(
      page(
        '<view bindtap="go">{{count}} {{list[1].done}} {{list[2]}}</view>',
        `Page({
          data: { count: 0, list: [{ done: 'a' }, { done: 'b' }] },
          go() {
            this.data.count = 5
            this.setData({ 'list[1].done': 'yes', 'list[2]': 'new' }, () => console.log('drawn'))
          },
        })`,
      ),
      '0 b ',
    )
    device.tap('0 b')
    await sees(device, '0 yes new')
    expect(device.logged).toEqual(['drawn'])
  })

  it('keeps a row of wx:key where the item goes', async () => {
    const device = await see(
      page(
        '<view wx:for="{{rows}}" wx:key="id" bindtap="turn"><text>{{item.id}}</text></view>',
        `Page({
          data: { rows: [{ id: 1 }, { id: 2 }, { id: 3 }] },
          turn() { this.setData({ rows: [{ id: 3 }, { id: 1 }, { id: 2 }] }) },
        })`,
      ),
      '123',
    )
    const created = device.screen.operations.filter(({ op }) => op === 'create').length
    device.tap('1')
    await sees(device, '312')
    expect(device.screen.operations.filter(({ op }) => op === 'create')).toHaveLength(created)
  })
})

describe('components', () => {
  const files: Files = {
    'main.js': `Page({
      data: { title: 'one', log: '' },
      changed({ detail, currentTarget: { id } }) {
        this.setData({ log: id + JSON.stringify(detail), title: 'two' })
      },
    })`,
    'main.json': '{ "usingComponents": { "my-row": "./row/row", "other": "/row/row" } }',
    'main.wxml': `<my-row id="r" class="in" title="{{title}}" is-open max="3" bind:changed="changed">
        <text slot="end">end</text>inner
      </my-row><text>{{log}}</text>`,
    'main.wxss': '.in { color: red } .own { color: green }',
    'row/row.json': '{ "component": true, "usingComponents": {} }',
    'row/row.wxml': `<view class="own in" bindtap="tap">{{title}} {{isOpen}} {{max + 1}} {{seen}}
        <slot></slot><slot name="end"></slot></view>`,
    'row/row.wxss': '.own { color: blue }',
    'row/row.js': `Component({
      options: { multipleSlots: true },
      properties: {
        title: { type: String, observer(now, before) { console.log('title', before, now) } },
        isOpen: Boolean,
        max: Number,
      },
      data: { seen: '' },
      observers: { 'title, max'(title, max) { this.setData({ seen: title + max }) } },
      lifetimes: {
        attached() { console.log('attached', this.data.title, this.properties.max) },
        detached() { console.log('detached') },
      },
      methods: { tap() { this.triggerEvent('changed', { title: this.data.title }) } },
    })`,
  }

  it('have properties, observers, slots, styles of their own and events', async () => {
    const device = await see(files, 'one true 4 one3')
    expect(device.text()).toContain('inner')
    expect(device.text()).toContain('end')
    device.tap('one true')
    await sees(device, 'two true 4 two3')
    await sees(device, 'r{"title":"one"}')
    const own = device.screen.root.children[0]!.children[0]!
    expect(own.style.color).toBe('red')
    expect(own.children[0]!.style.color).toBe('blue')
    expect(device.logged.join(' ')).toContain('attached')
  })

  it('a missing component is a box with a note', async () => {
    const device = await see(page('<my-box>inside</my-box>', data({})), 'inside')
    expect(device.notes).toContain('wx.component-not-here')
  })
})

describe('an app', () => {
  const app: Files = {
    'main.js': `App({
      globalData: { user: 'Ada' },
      onLaunch({ path }) { console.log('launch', path) },
      onShow() { console.log('app shows') },
    })`,
    'app.json': '{ "pages": ["pages/list/list", "pages/chat/chat"], "window": {} }',
    'app.wxss': '.big { font-size: 40rpx }',
    'pages/list/list.js': `const { hello } = require('../../utils/hello.js')
      Page({
        data: { user: hello(getApp().globalData.user) },
        onLoad() { console.log('list loads') },
        onShow() { console.log('list shows') },
        onReady() { console.log('list is ready') },
        onHide() { console.log('list hides') },
        open() { wx.navigateTo({ url: '../chat/chat?room=7&name=%E4%BD%A0' }) },
      })`,
    'pages/list/list.wxml': '<view class="big" bindtap="open">list of {{user}}</view>',
    'pages/chat/chat.json': '{ "navigationBarTitleText": "Chat" }',
    'pages/chat/chat.ts': `Page({
        data: { room: '' },
        onLoad(options: { room: string; name: string }) {
          this.setData({ room: options.room + options.name, pages: getCurrentPages().length })
        },
        onUnload() { console.log('chat unloads') },
      })`,
    'pages/chat/chat.wxml': '<view>room {{room}}, {{pages}} pages</view>',
    'utils/hello.js': 'module.exports = { hello: (name) => `dear ${name}` }',
  }

  it('opens the first page, and pages over each other', async () => {
    const device = await see(app, 'list of dear Ada')
    await until(() => expect(device.logged).toContain('list is ready'))
    device.tap('list of')
    await sees(device, 'room 7你, 2 pages')
    expect(device.text()).toContain('Chat')
    device.tap('‹')
    await sees(device, 'list of dear Ada')
    expect(device.logged).toEqual([
      'launch',
      'pages/list/list',
      'app shows',
      'list loads',
      'list shows',
      'list is ready',
      'list hides',
      'chat unloads',
      'list shows',
    ])
  })

  describe('with a tab bar', () => {
    const tab = (name: string) => ({
      [`pages/${name}.wxml`]: `<view bindtap="more">${name} {{n}}</view><navigator url="/pages/deep?from=${name}">deeper</navigator>
        <navigator url="/pages/b" open-type="switchTab">to b</navigator>`,
      [`pages/${name}.js`]: `Page({
        data: { n: 0 },
        onLoad() { console.log('${name} loads') },
        onShow() { console.log('${name} shows') },
        onHide() { console.log('${name} hides') },
        onUnload() { console.log('${name} unloads') },
        more() {
          this.setData({ n: this.data.n + 1 })
          wx.navigateTo({ url: '/pages/a', fail: ({ errMsg }) => console.log(errMsg) })
          wx.switchTab({ url: '/pages/deep', fail: ({ errMsg }) => console.log(errMsg) })
        },
      })`,
    })
    const app: Files = {
      'main.js': 'App({})',
      'app.json': `{ "pages": ["pages/a", "pages/b", "pages/deep"],
        "tabBar": { "color": "#111111", "selectedColor": "#222222", "list": [
          { "pagePath": "pages/a", "text": "Tab A" }, { "pagePath": "pages/b", "text": "Tab B" } ] } }`,
      ...tab('a'),
      ...tab('b'),
      'pages/deep.wxml': '<view>deep from {{from}}</view>',
      'pages/deep.js': 'Page({ onLoad({ from }) { this.setData({ from }) } })',
    }

    it('switches pages, which keep their state, and opens no other page by it', async () => {
      const device = await see(app, 'a 0')
      device.tap('a 0')
      await sees(device, 'a 1')
      expect(device.logged.splice(0)).toEqual([
        'a loads',
        'a shows',
        'navigateTo:fail can not navigateTo a tabbar page',
        'switchTab:fail can not switch to no-tabBar page',
      ])
      device.tap('Tab B')
      await sees(device, 'b 0')
      device.tap('Tab A')
      await sees(device, 'a 1')
      device.tap('Tab A')
      expect(device.logged).toEqual(['a hides', 'b loads', 'b shows', 'b hides', 'a shows'])
    })

    it('is under the pages of tabs alone; <navigator> leads to others', async () => {
      const device = await see(app, 'Tab A')
      device.tap('deeper')
      await sees(device, 'deep from a')
      expect(device.text()).not.toContain('Tab A')
      device.tap('‹')
      await sees(device, 'a 0')
      device.tap('to b')
      await sees(device, 'b 0')
      expect(device.notes).toEqual([])
    })
  })

  it('a page that is not there fails as on a phone', async () => {
    const device = await see(
      page(
        '<view bindtap="go">{{text}}</view>',
        `Page({ data: { text: 'go' }, go() {
          wx.navigateTo({ url: '/pages/none', fail: ({ errMsg }) => this.setData({ text: errMsg }) })
        } })`,
      ),
      'go',
    )
    device.tap('go')
    await sees(device, 'navigateTo:fail page `/pages/none` is not found')
  })
})

describe('faults', () => {
  const error = async (wxml: string, more: Files = {}) => {
    const result = await compileFiles(page(wxml, 'Page({})', more))
    return result.ok
      ? []
      : result.errors.map(
          ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
        )
  }

  it('have their file, line and column, and a sentence', async () => {
    expect(await error('<view>\n  {{a +}}\n</view>')).toEqual([
      'main.wxml:2:8 The expression is not complete',
    ])
    expect(await error('<view>\n<text></view>')).toEqual([
      expect.stringMatching(/^main\.wxml:2:1 <text> has no closing <\/text>/),
    ])
    expect(await error('<view :class="x" @tap="y"></view>')).toHaveLength(2)
    expect(await error('<import src="none.wxml" />')).toEqual([
      expect.stringMatching(/^main\.wxml:1:1 There is no file none\.wxml/),
    ])
    expect(await error('<view/><text wx:else>x</text>')).toEqual([
      expect.stringMatching(/wx:elif and wx:else require/),
    ])
    expect(await error('<wxs module="m">\nvar a = ;</wxs>')).toEqual([
      expect.stringMatching(/^main\.wxml:2:9 /),
    ])
  })

  it('of a page beside the start are told too', async () => {
    const files = {
      'pages/a.wxml': '<view>{{a +}}</view>',
      'pages/b.wxml': '<view/>',
      'pages/b.js': 'Page({ a: })',
    }
    const errors = await error('<view/>', files)
    expect(errors.map((text) => text.split(':')[0])).toEqual(['pages/a.wxml', 'pages/b.js'])
  })
})
