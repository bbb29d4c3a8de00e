import { describe, expect, it } from 'vitest'
import { decodeScenario, encodeScenario } from '../../../src/permalink/index.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'
import { DEFAULT_NETWORK, type NetworkFailure } from '../../../src/scenario/network-settings.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

const FULL: Scenario = {
  platform: 'taro',
  profile: 'h5-4',
  files: { 'main.ts': 'console.log(1)', 'server.ts': '// 服务器' },
  server: { mode: 'live', scenario: 'custom', url: 'ws://127.0.0.1:8080/echo' },
  network: { ...DEFAULT_NETWORK, connectDelay: 120, latency: 40.5 },
  undeclared: ['ohos.permission.INTERNET'],
  declared: { 'wx.socketDomain': 'echo.example' },
}

/** Returns the JSON inside a link. */
async function jsonOf(link: string): Promise<unknown> {
  const base64 = link.slice(2).replaceAll('-', '+').replaceAll('_', '/')
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return JSON.parse(await new Response(stream).text())
}

describe('a scenario', () => {
  it('comes back from its link as it was', async () => {
    expect(await decodeScenario(await encodeScenario(FULL))).toEqual(FULL)
  })

  it.each([
    ['text of every kind', '</script>\u2028\u0000\ud800 中文 😀 `${a}`'],
    ['nothing', ''],
    ['a hundred thousand lines', 'console.log(1)\n'.repeat(100_000)],
  ])('may hold %s', async (_, source) => {
    const scenario = defaultScenario('web', { 'main.ts': source })
    expect(await decodeScenario(await encodeScenario(scenario))).toEqual(scenario)
  })

  it('is version 1 in letters that need no escape in a URL', async () => {
    expect(await encodeScenario(FULL)).toMatch(/^1\.[A-Za-z0-9_-]+$/)
  })

  it('may come with the hash sign', async () => {
    expect(await decodeScenario(`#${await encodeScenario(FULL)}`)).toEqual(FULL)
  })

  it('leaves out what is as by default', async () => {
    const scenario = defaultScenario('web', { 'main.ts': 'a' })
    expect(await jsonOf(await encodeScenario(scenario))).toEqual({
      platform: 'web',
      files: { 'main.ts': 'a' },
    })
    const slow = { ...scenario, network: { ...scenario.network, latency: 500 } }
    expect(await jsonOf(await encodeScenario(slow))).toEqual({
      platform: 'web',
      files: { 'main.ts': 'a' },
      network: { latency: 500 },
    })
  })

  it.each<NetworkFailure>([
    { kind: 'refuse', status: 503 },
    { kind: 'lose', after: 1500 },
    { kind: 'silence', after: 0 },
    { kind: 'hang' },
    { kind: 'close', after: 20, code: 4001, reason: '再见' },
    { kind: 'malformed', after: 7.5 },
  ])('may hold a failure of kind $kind', async (failure) => {
    const network = { ...DEFAULT_NETWORK, jitter: 3, seed: 7, bandwidth: 1000, failure }
    const scenario = { ...FULL, network: { ...network, messageLimit: 9, offline: true } }
    expect(await decodeScenario(await encodeScenario(scenario))).toEqual(scenario)
  })

  it('may hold changes of the device', async () => {
    const changes = [
      { after: 2_000, to: 'background' },
      { after: 9_000.5, to: 'foreground' },
      { after: 9_500, to: 'ended' },
    ] as const
    const scenario = { ...FULL, network: { ...DEFAULT_NETWORK, changes } }
    const link = await encodeScenario(scenario)
    expect(await jsonOf(link)).toMatchObject({ network: { changes } })
    expect(await decodeScenario(link)).toEqual(scenario)
  })

  it('leaves out a failure of no kind, however it was made', async () => {
    const scenario = defaultScenario('web', { 'main.ts': 'a' })
    const network = { ...scenario.network, failure: { kind: 'none' } as const }
    expect(await jsonOf(await encodeScenario({ ...scenario, network }))).not.toHaveProperty(
      'network',
    )
  })

  it('has the same link whatever the order of its keys', async () => {
    const { files, platform, ...rest } = FULL
    const turned = Object.fromEntries(Object.entries(files).reverse())
    expect(await encodeScenario({ files: turned, ...rest, platform } as Scenario)).toBe(
      await encodeScenario(FULL),
    )
  })

  it('too large for a link is refused before there is one', async () => {
    const scenario = defaultScenario('web', { 'main.ts': 'a'.repeat(5_000_000) })
    await expect(encodeScenario(scenario)).rejects.toMatchObject({ kind: 'too-large' })
  })
})
