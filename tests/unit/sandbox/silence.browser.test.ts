import { expect, it } from 'vitest'
import { runToEnd } from './support.ts'

it.each([
  [
    'only exports a default',
    'export default { mounted() { console.log(1) } }',
    'default-not-called',
  ],
  ['exports a class', 'export default class Chat { open() {} }', 'default-not-called'],
  ['exports a page as CommonJS', 'module.exports.default = () => {}', 'default-not-called'],
  ['only defines', 'function connect() { new WebSocket("wss://a.example") }', 'nothing-done'],
  ['is empty', '', 'nothing-done'],
])('a program that %s ends with a note', async (_, source, note) => {
  expect((await runToEnd({ files: { 'main.js': source } })).lines()).toEqual([
    `note: program.${note}`,
  ])
})

it('a call that opens no connection does not explain the silence', async () => {
  const source = `const socket = weex.requireModule('webSocket')
    export default { created() { socket.WebSocket('wss://a.example', '') } }`
  expect((await runToEnd({ platform: 'weex', files: { 'main.js': source } })).lines()).toEqual([
    'note: program.default-not-called',
  ])
})

it('a call that is all of a program explains itself', async () => {
  const source = "wx.onSocketOpen(() => console.log('open'))"
  expect((await runToEnd({ platform: 'wx', files: { 'main.js': source } })).lines()).toEqual([
    'note: wx.first-connection',
  ])
})

it('a name that only a page has is explained', async () => {
  const source = "setTimeout(() => { document.title = 'a' })"
  expect((await runToEnd({ files: { 'main.js': source } })).lines()).toEqual([
    'error! ReferenceError: document is not defined',
    'note: program.page-missing',
  ])
})

it.each([
  ['wx', "wx.connectSocket({ url: 'wss://a.example' })", 'program.of-wechat'],
  ['Page', 'Page({})', 'program.of-wechat'],
  ['uni', "uni.connectSocket({ url: 'wss://a.example' })", 'program.of-uni'],
  ['weex', "weex.requireModule('webSocket')", 'program.of-weex'],
])('a name that only another platform has is explained: %s', async (name, source, note) => {
  const run = await runToEnd({ platform: 'taro', files: { 'main.js': source } })
  expect(run.lines()).toEqual([`error! ReferenceError: ${name} is not defined`, `note: ${note}`])
})

it('a note on something else does not explain the silence', async () => {
  const source = "import './index.css'\nexport default class Chat { open() {} }"
  expect((await runToEnd({ files: { 'main.ts': source } })).lines()).toEqual([
    'note: program.nothing-drawn',
    'note: program.default-not-called',
  ])
})

it.each([
  ['prints', 'console.log(1)\nexport default {}', ['log: 1']],
  ['prints later', 'setTimeout(() => console.log(1), 5)', ['log: 1']],
  [
    'opens a connection',
    "const ws = new WebSocket('wss://a.example')\nws.onopen = () => ws.close()",
    [],
  ],
])('a program that %s ends without a note', async (_, source, lines) => {
  expect((await runToEnd({ files: { 'main.js': source } })).lines()).toEqual(lines)
})
