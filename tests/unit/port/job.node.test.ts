import { describe, expect, test } from 'vitest'
import { portJob, type PortJob } from '../../../src/port/job.ts'

const TARO = `import Taro from '@tarojs/taro'

// The greeting stays.
const task = await Taro.connectSocket({ url: 'wss://echo.example/' })
task.onOpen(() => task.send({ data: 'hello' }))
task.onMessage(({ data }) => console.log(data))
`
const LIBRARY = `import Taro from '@tarojs/taro'
export const connect = (url) => Taro.connectSocket({ url })
`

const ported = (files: Record<string, string>, parts: Partial<PortJob['input']> = {}) =>
  portJob({ files, from: 'taro', to: 'ohos', ...parts })

describe('porting as a job', () => {
  test('shows both programs by line, and the files of the port', () => {
    const { tier, files, main, changed } = ported({ 'main.ts': TARO, 'server.ts': '// a server' })
    expect(tier).toBe('native')
    expect(main).toBe('main.ts')
    expect(files['main.ts']).toContain('@ohos.net.webSocket')
    expect(files['server.ts']).toBe('// a server')
    const [{ file, rows }] = changed as [(typeof changed)[number]]
    expect(file).toBe(main)
    expect(rows).toContainEqual(expect.objectContaining({ before: 3, same: true }))
    expect(rows).toContainEqual(expect.objectContaining({ before: 1, same: false }))
  })

  test('notes differences at their lines, in both languages', () => {
    const { remarks } = ported({
      'main.ts': `${TARO}task.onError(({ errMsg }) => console.log(errMsg))`,
    })
    expect(remarks).toContainEqual({
      line: 7,
      text: { en: 'The text of an error differs.', zh: '错误文本不同。' },
    })
  })

  test('names the platforms to choose from, and begins with the first', () => {
    const { to, targets } = ported({ 'main.ts': TARO }, { to: 'nowhere' })
    expect(targets).not.toContain('taro')
    expect(targets).toContain('ohos')
    expect(to).toBe(targets[0])
  })

  test('adds the file of an adapter', () => {
    const source = `${TARO}console.log(task.readyState)`
    const { tier, adapter, files, remarks } = ported({ 'main.ts': source })
    expect(tier).toBe('adapter')
    expect(files[adapter!]).toContain("from 'polysocket/over'")
    expect(remarks.map(({ line }) => line)).toContain(7)
  })

  test.each([
    ['a page', { 'main.vue': '<template></template>' }, 1, /Pages with a screen/],
    ['source that is not valid', { 'main.ts': 'const a = 1\nconst = 2' }, 2, /not valid/],
    [
      'deep nesting',
      { 'main.ts': `${'['.repeat(3_000)}${']'.repeat(3_000)}` },
      1,
      /nested too deep/,
    ],
    ['a megabyte', { 'main.ts': `//${'x'.repeat(1_000_000)}` }, 1, /longer than 200000/],
    ['a program without the platform', { 'main.ts': 'console.log(1)' }, 1, /makes no connection/],
    ['no file', {}, 1, /makes no connection/],
    [
      'a call beyond connections',
      { 'main.ts': `${TARO}Taro.showToast({ title: 'hello' })` },
      7,
      /`Taro\.showToast` is not part of the WebSocket API/,
    ],
    [
      'an import beyond connections',
      { 'main.ts': `import { getStorageSync } from '@tarojs/taro'\n${TARO}getStorageSync('key')` },
      1,
      /`getStorageSync` is not part/,
    ],
    [
      'a required module’s call beyond connections',
      { 'main.js': "const Taro = require('@tarojs/taro')\nTaro.vibrateShort()" },
      2,
      /`Taro\.vibrateShort` is not part/,
    ],
  ])('refuses %s with a sentence at a line', (_, files, line, sentence) => {
    const { tier, remarks, files: same } = ported(files as Record<string, string>)
    expect(tier).toBe('impossible')
    expect(remarks[0]).toEqual({
      line,
      text: { en: expect.stringMatching(sentence), zh: expect.any(String) },
    })
    expect(same).toEqual(files)
  })

  test('takes the variable of a program for the platform’s only where the platform’s is', () => {
    const shadow = `${TARO}console.log(task.readyState)
function own(Taro: { showToast(): void }) { Taro.showToast() }`
    expect(ported({ 'main.ts': shadow }).tier).toBe('adapter')
  })

  test('keeps files without the platform', () => {
    const files = { 'main.ts': TARO, 'words.ts': 'export const hello = 1', 'data.json': '{' }
    expect(ported(files).files).toMatchObject({ 'words.ts': files['words.ts'], 'data.json': '{' })
  })

  test('keeps the calls of a program that uses the platform in a file it does not import', () => {
    const { tier, files, remarks } = ported({ 'main.ts': TARO, 'lib/api.js': LIBRARY })
    expect(tier).toBe('adapter')
    expect(remarks[0]!.text.en).toMatch(/`lib\/api\.js` uses the platform, too/)
    expect(files['lib/api.js']).toContain("from '../taro-over-ohos.ts'")
  })

  test('says which file is not valid', () => {
    const { tier, remarks } = ported({ 'main.ts': TARO, 'api.js': 'let a\nconst =' })
    expect(tier).toBe('impossible')
    expect(remarks).toEqual([
      { file: 'api.js', line: 2, text: { en: expect.any(String), zh: expect.any(String) } },
    ])
  })

  test('notes differences in the other files, and shows their lines', () => {
    const { tier, changed, remarks } = ported({
      'main.ts': `// An entry.\nimport { connect } from './net/connect'\nconnect()\n`,
      'net/connect.ts': `${TARO.replace('const task', 'export const connect = async () => {\nconst task')}\ntask.onError(({ errMsg }) => console.log(errMsg))\n}`,
    })
    expect(tier).toBe('native')
    expect(changed.map(({ file }) => file)).toEqual(['net/connect.ts'])
    expect(remarks).toContainEqual({
      file: 'net/connect.ts',
      line: 9,
      text: { en: 'The text of an error differs.', zh: '错误文本不同。' },
    })
  })

  test.each([
    ['a namespace', `import * as net from './net'\nnet.connect('wss://a.example')`, 1],
    ['a name that is not exported', `import { other } from './net'\nother()`, 1],
  ])('keeps the calls where names cannot be followed: %s', (_, source, line) => {
    const { tier, remarks } = ported({ 'main.ts': source, 'net.js': LIBRARY })
    expect(tier).toBe('adapter')
    expect(remarks[0]).toMatchObject({
      line,
      text: { en: expect.stringMatching(/^The names imported from `\.\/net` cannot be followed/) },
    })
  })

  test('refuses a platform without a porter', () => {
    const { tier, remarks } = ported({ 'main.ts': 'new WebSocket(url)' }, { from: 'other' })
    expect(tier).toBe('impossible')
    expect(remarks[0]!.text.en).toMatch(/not ported from this platform/)
  })

  test('refuses a page’s constructor by name, at its line', () => {
    const source =
      "const url = 'wss://any.example/'\nPage({ onLoad() { wx.connectSocket({ url }) } })\n"
    const { tier, remarks } = ported({ 'main.ts': source }, { from: 'wx' })
    expect(tier).toBe('impossible')
    expect(remarks).toHaveLength(1)
    expect(remarks[0]!.line).toBe(2)
    expect(remarks[0]!.text.en).toMatch(/^`Page` belongs to the framework/)
  })

  test('answers with what can be sent to a page', () => {
    for (const source of [TARO, `${TARO}task.readyState`, 'const =']) {
      const output = ported({ 'main.ts': source })
      expect(structuredClone(output)).toEqual(output)
    }
  })
})
