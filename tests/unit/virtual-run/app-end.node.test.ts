import { expect, test } from 'vitest'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'

const URL = `'wss://echo.example/'`
const STANDARD = `const socket = new WebSocket(${URL}); socket.onclose = () => console.log('closed')`
const QUICK = (module: string, onclose: string) =>
  `import factory from '${module}'
const socket = factory.create({ url: ${URL} }); socket.${onclose} = () => console.log('closed')`
const TASK = (api: string) =>
  `const task = ${api}.connectSocket({ url: ${URL}, success() {} })
task.onClose(() => console.log('closed'))`
const TARO = `import Taro from '@tarojs/taro'
Taro.connectSocket({ url: ${URL} }).then((task) => task.onClose(() => console.log('closed')))`
const WEEX = `const socket = weex.requireModule('webSocket')
socket.WebSocket(${URL}, '')
socket.onclose(() => console.log('closed'))`
const WEEX_WEB = WEEX.replace(/onclose\((.*)\)/, 'onclose = $1')
const OHOS = `import webSocket from '@ohos.net.webSocket'
const socket = webSocket.createWebSocket()
socket.on('close', () => console.log('closed'))
socket.connect(${URL})`

/** What the server sees of a connection whose app ends; `drop` where no evidence says more. */
const GOING = { type: 'closed', code: 1001, reason: '' }
const RELEASED = { ...GOING, reason: 'client released' }
const DESTROYED = { ...GOING, reason: 'CLOSE_GOING_AWAY' }

test.each<[platform: string, profile: string, source: string, closes: object | undefined]>([
  ['web', 'documented', STANDARD, GOING],
  ['web', 'react-native', STANDARD, undefined],
  ['weex', 'documented', WEEX, DESTROYED],
  ['weex', 'android', WEEX, DESTROYED],
  ['weex', 'web', WEEX_WEB, GOING],
  ['taro', 'documented', TARO, undefined],
  ['taro', 'h5-4', TARO, GOING],
  ['taro', 'weapp', TARO, undefined],
  ['wx', 'documented', TASK('wx'), undefined],
  ['uni', 'documented', TASK('uni'), undefined],
  ['uni', 'h5', TASK('uni'), GOING],
  ['uni', 'app', TASK('uni'), undefined],
  ['quickapp', 'documented', QUICK('@system.websocketfactory', 'onclose'), RELEASED],
  ['blueos', 'documented', QUICK('@blueos.network.webSocket', 'onClose'), RELEASED],
  ['ohos', 'documented', OHOS, undefined],
])('the app of %s ends under %s', async (platform, profile, source, closes) => {
  const { entries, limit } = await runVirtually({
    platform,
    profile,
    files: { 'main.js': `${source}\nsetInterval(() => console.log('tick'), 600)` },
    scenario: 'echo',
    settings: { ...DEFAULT_NETWORK, changes: [{ after: 1_000, to: 'ended' }] },
  })
  expect(limit).toBeUndefined()
  const lines = entries.flatMap((entry) =>
    entry.kind === 'console' ? [entry.values.map((value) => snapshotText(value)).join(' ')] : [],
  )
  expect(lines).toEqual(['tick'])
  const seen = entries.slice(entries.findIndex(({ kind }) => kind === 'action'))
  expect(seen[0]).toMatchObject({ action: 'ended' })
  const notes = seen.flatMap((entry) => (entry.kind === 'note' ? [entry.id] : []))
  expect(notes).toEqual([closes ? 'program.app-ended' : 'program.app-ended-unknown'])
  const events = seen.flatMap((entry) => (entry.kind === 'server' ? [entry.event] : []))
  expect(events.at(-1)).toEqual(closes ?? { type: 'closed', code: 1006, reason: '' })
})
