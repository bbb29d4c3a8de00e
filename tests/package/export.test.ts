import { unzipSync } from 'fflate'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectZip } from '../../playground/panels/export/project/zip.ts'
import { exampleFiles, loadGallery } from '../../playground/scenario/gallery.ts'
import { platformById, platforms } from '../../src/platforms/index.ts'
import { defaultScenario } from '../../src/scenario/defaults.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import { attempt, run } from './support/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'polysocket-export-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Folders of installed packages, by the projects' dependencies. */
const installed = new Map<string, string>()

/** Unpacks a scenario's zip and installs the dependencies, by the README's instructions. */
async function install(scenario: Scenario, locale: Locale = 'en'): Promise<string> {
  const platform = platformById(scenario.platform)!
  const link = 'https://host.example/playground/#1.abc'
  const zip = await projectZip({ scenario, platform, locale, link })
  const folder = mkdtempSync(join(scratch, `${platform.id}-`))
  const entries = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())))
  for (const [path, bytes] of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const project = join(folder, `polysocket-${platform.id}`)
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const needed = JSON.stringify(dependencies)
  const there = installed.get(needed)
  if (there) symlinkSync(there, join(project, 'node_modules'), 'dir')
  else {
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], project)
    installed.set(needed, join(project, 'node_modules'))
  }
  return project
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Runs a project, and returns the output by stream. */
function start(project: string) {
  const { status, stdout, stderr } = attempt('npm', ['start', '--silent'], project)
  return { status, stdout: lines(stdout), stderr: lines(stderr) }
}

beforeAll(loadGallery)

const firsts = platforms.map((platform) => ({
  id: platform.id,
  platform,
  example: platform.examples.find(({ file }) => /\.[jt]s$/.test(file))!,
}))

describe('the exported project of the first example', () => {
  it.each(firsts)('of $id prints what the console prints', async ({ platform, example }) => {
    const scenario = defaultScenario(platform.id, exampleFiles(platform.id, example)!)
    const project = await install({
      ...scenario,
      server: { ...scenario.server, scenario: example.server ? 'custom' : example.scenario },
    })
    const { status, stdout, stderr } = start(project)
    const said = (levels: RegExp) =>
      example.output.filter((line) => levels.test(line)).map((line) => line.replace(/^\w+: /, ''))
    // Node shows an object in its own way.
    const asNode = (line: string) => line.replace(/\{(.*)\}/, '{ $1 }')
    expect(stdout).toEqual(said(/^(log|info|debug):/).map(asNode))
    const notes = stderr
      .filter((line) => line.startsWith('note: '))
      .map((line) => line.split(' ')[1])
    expect(notes).toEqual(said(/^note:/))
    expect(status).toBe(0)
  })
})

/** Programs that use what is beside the API, and their output, by platform. */
const besides: Readonly<Record<string, readonly [program: string, ...lines: string[]]>> = {
  web: [`console.log(location.host, typeof navigator.userAgent)`, 'app.example string'],
  weex: [
    `const storage = weex.requireModule('storage')
storage.setItem('name', 'Ann', () => storage.getItem('name', ({ data }) => console.log(data)))
weex.requireModule('modal').toast({ message: 'saved' })`,
    'modal.toast: saved',
    'Ann',
  ],
  taro: [
    `import Taro from '@tarojs/taro'
Taro.setStorageSync('name', 'Ann')
console.log(Taro.getStorageSync('name'))
Taro.showToast({ title: 'saved' })`,
    'Ann',
    'showToast: saved',
  ],
  wx: [
    `wx.setStorageSync('name', 'Ann')
console.log(wx.getStorageSync('name'))
wx.showToast({ title: 'saved' })`,
    'Ann',
    'showToast: saved',
  ],
  uni: [
    `uni.setStorageSync('name', 'Ann')
console.log(uni.getStorageSync('name'))
uni.showToast({ title: 'saved' })`,
    'Ann',
    'showToast: saved',
  ],
  quickapp: [
    `import storage from '@system.storage'
import prompt from '@system.prompt'
storage.set({ key: 'name', value: 'Ann', success() { storage.get({ key: 'name', success: console.log }) } })
prompt.showToast({ message: 'saved' })`,
    'showToast: saved',
    'Ann',
  ],
  blueos: [
    `import prompt from '@blueos.window.prompt'
prompt.showToast({ message: 'saved' })`,
    'showToast: saved',
  ],
  ohos: [
    `import { util } from '@kit.ArkTS'
import { promptAction } from '@kit.ArkUI'
console.log(new util.TextEncoder().encodeInto('Ann').length)
promptAction.showToast({ message: 'saved' })`,
    '3',
    'showToast: saved',
  ],
}

describe('an exported project', () => {
  it.each(platforms.map(({ id }) => id))('of %s has what is beside the API', async (id) => {
    const [program, ...output] = besides[id]!
    const project = await install(defaultScenario(id, { 'main.ts': program }))
    const { status, stdout, stderr } = start(project)
    expect(stderr.filter((line) => !line.startsWith('note: '))).toEqual([])
    expect(stdout).toEqual(output)
    expect(status).toBe(0)
  })

  it('runs the life cycle of a page without a screen, and notes a member that is not simulated', async () => {
    const program = `Page({ onLoad() { console.log('loaded'); wx.getBatteryInfoSync(); console.log('went on') } })`
    const { status, stdout, stderr } = start(
      await install(defaultScenario('wx', { 'main.ts': program })),
    )
    expect(stdout).toEqual(['loaded', 'went on'])
    expect(stderr.join('\n')).toMatch(/note: .*getBatteryInfoSync/)
    expect(status).toBe(0)
  })

  it('tells the program of each change of its device, and ends with the app', async () => {
    const program = `wx.onNetworkStatusChange(({ isConnected }) => console.log('connected', isConnected))
wx.onAppHide(() => console.log('hidden'))
setInterval(() => {}, 1000)`
    const scenario = defaultScenario('wx', { 'main.ts': program })
    const changes = [
      { after: 50, to: 'offline' },
      { after: 100, to: 'online' },
      { after: 150, to: 'background' },
      { after: 200, to: 'ended' },
    ] as const
    const project = await install({ ...scenario, network: { ...scenario.network, changes } })
    const { status, stdout } = start(project)
    const ended = 'The app has ended, and the program with it.'
    expect(stdout).toEqual(['connected false', 'connected true', 'hidden', ended])
    expect(status).toBe(0)
  })

  it('is served by the scenario’s own server.ts, which sees URL, headers and subprotocols', async () => {
    const scenario = defaultScenario('ohos', {
      'main.ts': `import webSocket from '@ohos.net.webSocket'
import { greeting } from './greeting'
const ws = webSocket.createWebSocket()
ws.on('open', () => ws.send(greeting))
ws.on('message', (err, value) => { console.log(value); ws.close({ code: 1001, reason: 'enough' }) })
ws.on('close', (err, value) => console.log('closed', value.code))
ws.connect('wss://chat.example/room?x=1', { header: { 'X-Token': 'secret' } })
`,
      'greeting.ts': `export const greeting: string = 'hello'`,
      'server.ts': `import { Server } from 'mock-socket'
const server = new Server('wss://chat.example/room')
server.on('connection', (socket, request) => {
  socket.on('message', (data) => socket.send([data, request.url, request.headers['x-token'], socket.readyState].join(' ')))
  socket.on('close', ({ code, reason }) => console.log('server saw', code, reason))
})
setInterval(() => {}, 1000)
`,
    })
    const project = await install({
      ...scenario,
      server: { ...scenario.server, scenario: 'custom' },
    })
    const { status, stdout, stderr } = start(project)
    expect(stderr.filter((line) => !line.startsWith('note: '))).toEqual([])
    expect(stdout.sort()).toEqual(
      [
        'hello wss://chat.example/room?x=1 secret 1',
        'closed 1001',
        'server saw 1000 enough',
      ].sort(),
    )
    expect(status).toBe(0)
  })

  it('has the simulated link, as it was set, before its server', async () => {
    const { server, network, ...scenario } = defaultScenario('web', {
      'main.ts': `const socket = new WebSocket('wss://any.example/')
const began = performance.now()
socket.onopen = () => console.log('late', performance.now() - began >= 100)
socket.onclose = ({ code, reason }) => console.log(code, reason)
`,
      'server.ts': `import { Server } from 'mock-socket'
new Server('*').on('connection', (socket) => {
  socket.on('close', ({ code }) => console.log('server saw', code))
})
`,
    })
    const project = await install({
      ...scenario,
      server: { ...server, scenario: 'custom' },
      network: {
        ...network,
        connectDelay: 100,
        failure: { kind: 'close', after: 20, code: 4001, reason: 'enough' },
      },
    })
    const { status, stdout } = start(project)
    expect(stdout.sort()).toEqual(['4001 enough', 'late true', 'server saw 4001'])
    expect(status).toBe(0)
    const settings = join(project, 'start.js')
    const losing = readFileSync(settings, 'utf8').replace('"close"', '"lose"')
    writeFileSync(settings, losing)
    expect(start(project).stdout.sort()).toEqual(['1006 ', 'late true', 'server saw 1006'])
  })

  it('leads errors to the line of the source, goes on, and fails in the end', async () => {
    const scenario = defaultScenario('web', {
      'main.ts': `const type: string = 'a'\nsetTimeout(() => console.log('on'), 50)\n\nthrow new Error('no')\n`,
    })
    const { status, stdout, stderr } = start(await install(scenario))
    expect(stderr.join('\n')).toMatch(/no\n\s+at .*program.main\.ts:4/)
    expect(stdout).toEqual(['on'])
    expect(status).toBe(1)
  })

  it('speaks the language of its page', async () => {
    const scenario = defaultScenario('taro', { 'main.ts': 'export {}' })
    const platform = platformById('taro')!
    const zip = await projectZip({
      scenario,
      platform,
      locale: 'zh',
      link: 'https://h.example/#1.a',
    })
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    const text = (path: string) => new TextDecoder().decode(files[`polysocket-taro/${path}`])
    expect(text('README.md')).toContain('运行程序')
    expect(text('README.md')).toContain('https://h.example/#1.a')
    expect(text('start.js')).toContain('"zh"')
    expect(text('polysocket/types/taro/api.d.ts')).not.toContain('{@zh')
    const { dependencies } = JSON.parse(text('package.json'))
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
