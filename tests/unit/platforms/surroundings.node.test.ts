import { describe, expect, it } from 'vitest'
import { compile } from '../../../src/compiler/index.ts'
import { knownModules } from '../../../src/platforms/known-modules.ts'
import { platformIds } from '../../../src/platforms/list.ts'
import { modules } from '../../../src/platforms/lists/modules.ts'
import { surroundings } from '../../../src/platforms/lists/surroundings.ts'
import { createDevice } from '../../../src/runtime/device.ts'
import { snapshotText } from '../../../src/runtime/snapshot-text.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { runVirtually } from '../../../src/virtual-run/run.ts'
import { catchInProcess } from '../../../src/virtual-run/uncaught.ts'
import { programs } from './surroundings-programs.ts'

/** Returns console lines, notes as `note: id name`, and errors as `error: message`. */
async function linesOf(platform: string, source: string, profile?: string): Promise<string[]> {
  const files = { 'main.ts': source }
  const checked = await compile(files, { repairs: [], modules: knownModules(platform) })
  if (!checked.ok) return checked.errors.map(({ message }) => message)
  const { entries } = await runVirtually({
    platform,
    files,
    scenario: 'echo',
    settings: DEFAULT_NETWORK,
    ...(profile && { profile }),
    catchUncaught: catchInProcess,
  })
  return entries.flatMap((entry) => {
    if (entry.kind === 'console') {
      return entry.values.map((value) => snapshotText(value)).join(' ')
    }
    if (entry.kind === 'note') return `note: ${entry.id} ${entry.values?.name ?? ''}`.trim()
    return entry.kind === 'error' ? `error: ${snapshotText(entry.value)}` : []
  })
}

describe('what surrounds a socket', () => {
  it.each(programs)('on %s: %s', async (platform, _, source, lines) => {
    expect(await linesOf(platform, source)).toEqual(lines)
  })

  it('follows the profile in its environment', async () => {
    const source =
      "import Taro from '@tarojs/taro'\nconsole.log(Taro.getEnv(), process.env.TARO_ENV)"
    expect(await linesOf('taro', source, 'h5-4')).toEqual(['WEB h5'])
  })
})

describe('the switches of the device', () => {
  const seen: string[] = []
  const open = (platform: string) => {
    const { app, connection, take } = createDevice(true)
    const wx: Record<string, (listener: unknown) => void> = {}
    const own = surroundings[platform]!(
      {
        console,
        setTimeout: (callback) => callback(),
        clearTimeout: () => {},
        profile: 'documented',
        note: () => {},
        WebSocket: undefined as never,
        app,
        connection,
        scope: Object.create(globalThis) as object,
      },
      { modules: {}, globals: { weex: { requireModule: () => {} }, wx } },
    )
    const turn = (online: boolean) => take({ type: 'online', online })
    const show = (shown: boolean) => take({ type: 'app', shown })
    return { ...own, turn, show, wx }
  }
  const log = (value: unknown) => seen.push(JSON.stringify(value))
  const last = () => seen.splice(0)

  it('Offline drives Taro’s network status', () => {
    const { modules, turn } = open('taro')
    const taro = modules!['@tarojs/taro'] as Record<string, (listener: unknown) => void>
    taro.onNetworkStatusChange!(log)
    turn(false)
    turn(false)
    turn(true)
    taro.offNetworkStatusChange!(log)
    turn(false)
    expect(last()).toEqual([
      '{"isConnected":false,"networkType":"none"}',
      '{"isConnected":true,"networkType":"wifi"}',
    ])
  })

  it('Offline drives WeChat’s network status', () => {
    const { turn, wx } = open('wx')
    wx.onNetworkStatusChange!(log)
    turn(false)
    expect(last()).toEqual(['{"isConnected":false,"networkType":"none"}'])
  })

  it.each(['wx', 'taro'])('Background drives onAppHide and onAppShow of %s', (platform) => {
    const { modules, show, wx } = open(platform)
    const api = (platform === 'wx' ? wx : modules!['@tarojs/taro']) as typeof wx
    api.onAppHide!(() => log('hidden'))
    api.onAppShow!((options: unknown) => log(Object.keys(options as object)))
    show(false)
    show(false)
    show(true)
    expect(last()).toEqual(['"hidden"', '["path","query","scene","referrerInfo"]'])
  })

  it('Background calls the life-cycle of WeChat’s page and app, each in its order', () => {
    const { globals, show } = open('wx')
    const named = (names: readonly string[], of: string) =>
      Object.fromEntries(names.map((name) => [name, () => log(`${of}.${name}`)]))
    const { App, Page } = globals as Record<string, (options: object) => void>
    App!(named(['onLaunch', 'onShow', 'onHide'], 'app'))
    Page!(named(['onLoad', 'onShow', 'onHide', 'onReady'], 'page'))
    last()
    show(false)
    show(true)
    expect(last()).toEqual(['"page.onHide"', '"app.onHide"', '"app.onShow"', '"page.onShow"'])
  })

  it('Offline drives OpenHarmony’s connection events', () => {
    const { modules, turn } = open('ohos')
    const { connection } = modules!['@kit.NetworkKit'] as {
      connection: { createNetConnection(): Record<string, (...values: unknown[]) => void> }
    }
    const net = connection.createNetConnection()
    net.on!('netLost', () => log('lost'))
    net.on!('netAvailable', () => log('available'))
    net.register!()
    turn(false)
    turn(true)
    net.unregister!()
    turn(false)
    expect(last()).toEqual(['"available"', '"lost"', '"available"'])
  })

  it('drives the network module of BlueOS', () => {
    const { modules, turn } = open('blueos')
    const network = modules!['@system.network'] as {
      subscribe(option: object): void
      unsubscribe(): void
    }
    network.subscribe({ callback: log })
    turn(false)
    network.unsubscribe()
    turn(true)
    expect(last()).toEqual(['{"type":"none","metered":false}'])
  })

  it('drives navigator.onLine', () => {
    const { globals, turn } = open('web')
    const navigator = globals!.navigator as { onLine: boolean }
    expect(navigator.onLine).toBe(true)
    globalThis.dispatchEvent ??= () => true
    turn(false)
    expect(navigator.onLine).toBe(false)
  })
})

describe('the list of modules', () => {
  it.each(platformIds.filter((id) => Object.hasOwn(surroundings, id)))(
    'of %s has every module and name that surrounds a socket',
    (id) => {
      const known = modules[id]!.names
      const { modules: added = {} } = surroundings[id]!(
        {
          console,
          profile: 'documented',
          note() {},
          ...createDevice(true),
          scope: {},
        } as never,
        { modules: {}, globals: { weex: { requireModule() {} }, wx: {} } },
      )
      for (const [specifier, module] of Object.entries(added)) {
        expect(Object.keys(known)).toContain(specifier)
        const names = known[specifier]!
        if (names === 'any') continue
        const own = Object.keys(module as object).filter((name) => name !== '__esModule')
        expect(names).toEqual(expect.arrayContaining(own))
      }
    },
  )
})
