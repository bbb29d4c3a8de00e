import { describe, expect, test } from 'vitest'
import { encodeScenario, salvageScenario } from '../../../src/permalink/index.ts'
import { closeJson } from '../../../src/permalink/salvage/close-json.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import { linkOf } from './make-link.ts'

const FILES = { 'b.ts': 'export const b = 1\n', 'main.ts': "import './b'\nconsole.log(1)\n" }
const scenario = { ...defaultScenario('taro', FILES), profile: 'h5-4' }

describe('of a link that lost its end', () => {
  test('come the files up to the cut, and it is said which one is not whole', async () => {
    const link = await encodeScenario(scenario)
    const saved = await salvageScenario(link.slice(0, link.length - 24), 'web')
    expect(saved?.scenario.platform).toBe('taro')
    expect(saved?.scenario.files['b.ts']).toBe(FILES['b.ts'])
    expect(FILES['main.ts'].startsWith(saved!.scenario.files['main.ts']!)).toBe(true)
    expect(saved?.cut).toBe('main.ts')
  })

  test('comes nothing when no file had begun', async () => {
    const link = await encodeScenario(scenario)
    expect(await salvageScenario(link.slice(0, 12), 'web')).toBeUndefined()
  })

  test('comes everything when what is missing is no file', async () => {
    const network = { ...DEFAULT_NETWORK, connectDelay: 77, latency: 88, jitter: 99 }
    const link = await encodeScenario({ ...scenario, network })
    const saved = await salvageScenario(link.slice(0, -10), 'web')
    expect(saved?.scenario.files).toEqual(FILES)
    expect(saved?.cut).toBeUndefined()
  })
})

describe('of a link that a mail or a chat changed', () => {
  test.each([
    ['broken into lines', (link: string) => link.replace(/.{20}/g, '$&\r\n ')],
    ['with the rest of the sentence', (link: string) => `${link}，快看看。`],
    ['with a full stop', (link: string) => `${link}.`],
    ['of a version to come', (link: string) => link.replace('1.', '2.')],
  ])('comes all of it: %s', async (_, change) => {
    const saved = await salvageScenario(change(await encodeScenario(scenario)), 'web')
    expect(saved).toEqual({ scenario, lost: [] })
  })
})

describe('of a link with a field that is not what it must be', () => {
  test('come the files and all other fields, and the field is named', async () => {
    const json = { ...scenario, server: { mode: 'live', url: 7 }, network: { latency: 5 } }
    const saved = await salvageScenario(await linkOf(JSON.stringify(json)), 'web')
    expect(saved?.lost).toEqual(['server'])
    expect(saved?.scenario).toMatchObject({ profile: 'h5-4', files: FILES })
    expect(saved?.scenario.network.latency).toBe(5)
    expect(saved?.scenario.server.mode).toBe('simulated')
  })

  test('come the files that are good, for the platform at hand', async () => {
    const json = { platform: 7, files: { 'a.ts': 'a', '../b.ts': 'b', 'c.ts': null } }
    const saved = await salvageScenario(await linkOf(JSON.stringify(json)), 'blueos')
    expect(saved?.scenario).toMatchObject({ platform: 'blueos', files: { 'a.ts': 'a' } })
    expect(saved?.lost).toEqual(['../b.ts', 'c.ts', 'platform'])
  })
})

test('nothing is saved of a bomb, of a deep nest, or of what is no link', async () => {
  const bomb = `{"platform":"web","files":{"main.ts":"${'a'.repeat(6_000_000)}`
  const nest = `{"platform":"web","files":{"main.ts":"a"},"b":${'['.repeat(100)}`
  for (const hash of [await linkOf(bomb), await linkOf(nest), 'network', '', '1.', '1.A']) {
    expect(await salvageScenario(hash, 'web')).toBeUndefined()
  }
})

describe('JSON that stops is closed', () => {
  test.each([
    ['{', '{}'],
    ['{"a', '{}'],
    ['{"a"', '{}'],
    ['{"a":', '{}'],
    ['{"a":"b', '{"a":"b"}'],
    ['{"a":"b\\', '{"a":"b"}'],
    ['{"a":"b\\\\', '{"a":"b\\\\"}'],
    ['{"a":"b\\u20', '{"a":"b"}'],
    ['{"a":"b\\"', '{"a":"b\\""}'],
    ['{"a":1', '{}'],
    ['{"a":1,"b":2', '{"a":1}'],
    ['{"a":[1,2', '{"a":[1]}'],
    ['{"a":[{"b":"c"}', '{"a":[{"b":"c"}]}'],
    ['{"a":{"b":tru', '{"a":{}}'],
    ['{"a":"b"}', '{"a":"b"}'],
  ])('%s', (text, closed) => {
    expect(closeJson(text).json).toBe(closed)
    expect(() => JSON.parse(closed)).not.toThrow()
  })
})
