import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serverScenarioOf } from '../../../../playground/scenario/example-files.ts'
import { exampleFiles, loadGallery } from '../../../../playground/scenario/gallery.ts'
import { suggestLiveUrl } from '../../../../playground/scenario/live-url.ts'
import { createScenarioStore, type ScenarioStore } from '../../../../playground/scenario/store.ts'
import { scenarios } from '../../../../src/network/scenarios/index.ts'
import { decodeScenario, encodeScenario } from '../../../../src/permalink/index.ts'
import { platforms } from '../../../../src/platforms/index.ts'
import { defaultScenario } from '../../../../src/scenario/defaults.ts'
import { DEFAULT_NETWORK } from '../../../../src/scenario/network-settings.ts'
import type { Scenario } from '../../../../src/scenario/scenario.ts'

const STARTER = '// a server'
const [web, weex] = platforms as [(typeof platforms)[0], (typeof platforms)[0]]
const [first, second] = web.examples as [(typeof web.examples)[0], (typeof web.examples)[0]]
const local = new URL('http://localhost:5173/')

let store: ScenarioStore

beforeAll(loadGallery)

beforeEach(() => {
  store = createScenarioStore({
    platforms,
    filesOf: exampleFiles,
    starter: () => STARTER,
    hasServerScenario: (id) => scenarios.some((scenario) => scenario.id === id),
    suggestUrl: (scenario) => suggestLiveUrl(local, '/', scenario),
  })
})

const link = (parts: Partial<Scenario> = {}): Scenario => ({
  ...defaultScenario('weex', { 'main.ts': '// linked' }),
  ...parts,
})

describe('the gallery', () => {
  test.each(
    platforms.flatMap((platform) => platform.examples.map((e) => [platform.id, e] as const)),
  )('of %s has the files of $id, and a server to run it against', (platform, example) => {
    const files = exampleFiles(platform, example)!
    expect(Object.keys(files)[0]).toMatch(/^main\.(?:[jt]sx?|we|vue|ux|ets)$/)
    const scenario = serverScenarioOf(example)
    if (scenario === 'custom') expect(files).toHaveProperty(['server.ts'])
    else expect(scenarios.map(({ id }) => id)).toContain(scenario)
  })
})

describe('choosing a program', () => {
  test('begins with the first example of the first platform', () => {
    expect(store.state).toMatchObject({ platform: 'web', source: first.id, active: 'main.ts' })
    expect(store.dirty.value).toBe(false)
  })

  test('sets the example’s scenario and the documented profile', () => {
    store.openPlatform('taro')
    store.chooseProfile('h5')
    const example = store.platform.value.examples.at(-1)!
    store.open({ platform: 'taro', id: example.id })
    expect(store.state.profile).toBe('documented')
    expect(store.state.serverScenario).toBe(serverScenarioOf(example))
  })

  test('leaves mode and network as the user set them', () => {
    store.chooseMode('live')
    store.setNetwork({ latency: 99 })
    store.openPlatform('ohos')
    expect(store.state).toMatchObject({ mode: 'live', network: { latency: 99 } })
  })

  describe('with changes of the device', () => {
    const OFFLINE = [{ after: 5, to: 'offline' }] as const
    const { examples } = platforms.find(({ id }) => id === 'wx')!
    const { id, changes } = examples.find((example) => example.changes)!
    const changing = { platform: 'wx', id }
    const network = () => store.toScenario().network

    test('brings them, and takes them along when it leaves', () => {
      store.setNetwork({ latency: 99 })
      store.open(changing)
      expect(network()).toEqual({ ...DEFAULT_NETWORK, latency: 99, changes })
      store.openPlatform('wx')
      expect(network()).toEqual({ ...DEFAULT_NETWORK, latency: 99 })
    })

    test('leaves those of the user, but for its own', () => {
      store.setNetwork({ changes: OFFLINE })
      store.openPlatform('ohos')
      expect(network().changes).toEqual(OFFLINE)
      store.open(changing)
      expect(network().changes).toEqual(changes)
      store.setNetwork({ changes: OFFLINE })
      store.openPlatform('wx')
      expect(network().changes).toEqual(OFFLINE)
    })

    test('has them in the published form, where another example has none', () => {
      store.openPublished(changing, '')
      expect(network()).toEqual({ ...DEFAULT_NETWORK, changes })
      store.setNetwork({ changes: OFFLINE })
      store.openPublished({ platform: 'web', id: first.id }, '')
      expect(network()).toEqual(DEFAULT_NETWORK)
    })

    test('has them again after a reset, which can be undone', () => {
      store.open(changing)
      store.setNetwork({ changes: OFFLINE })
      const undo = store.reset()
      expect(network().changes).toEqual(changes)
      undo()
      expect(network().changes).toEqual(OFFLINE)
    })

    test('passes them on in a link, and through a visit kept for later', async () => {
      store.open(changing)
      const scenario = await decodeScenario(`#${await encodeScenario(store.toScenario())}`)
      expect(scenario.network.changes).toEqual(changes)
      store.setNetwork({ changes: OFFLINE })
      const session = store.session()
      store.openPlatform('web')
      store.resume(session)
      expect(network().changes).toEqual(OFFLINE)
    })
  })

  test('forgets declarations of another platform', () => {
    store.openPlatform('ohos')
    store.declare('ohos.permission.INTERNET', false)
    expect(store.toScenario().undeclared).toEqual(['ohos.permission.INTERNET'])
    store.openPlatform('web')
    expect(store.toScenario().undeclared).toEqual([])
  })

  test('keeps the value of a declaration until it is empty, or of another platform', () => {
    const id = 'wx.socketDomain'
    store.openPlatform('wx')
    store.setDeclared(id, 'echo.example')
    expect(store.toScenario().declared).toEqual({ [id]: 'echo.example' })
    store.setDeclared(id, '')
    expect(store.toScenario()).not.toHaveProperty('declared')
    store.setDeclared(id, 'echo.example')
    store.openPlatform('web')
    expect(store.toScenario()).not.toHaveProperty('declared')
  })

  test('keeps what was edited, says so, and brings it back', () => {
    store.edit('main.ts', '// mine')
    const left = store.open({ platform: 'web', id: second.id })
    expect(left).toEqual({ platform: 'web', id: first.id })
    expect(store.state.files['main.ts']).not.toBe('// mine')
    expect(store.edited(left!)).toBe(true)
    store.open(left!)
    expect(store.state.files).toEqual({ 'main.ts': '// mine' })
  })

  test('keeps nothing of a program that is as it was', () => {
    const original = store.state.files['main.ts']!
    store.edit('main.ts', '// mine')
    store.edit('main.ts', original)
    expect(store.openPlatform('weex')).toBeUndefined()
    expect(store.edited({ platform: 'web', id: first.id })).toBe(false)
  })

  test('can be undone after a reset', () => {
    store.edit('main.ts', '// mine')
    store.chooseServer('silent')
    const undo = store.reset()
    expect(store.dirty.value).toBe(false)
    expect(store.state.serverScenario).toBe(serverScenarioOf(first))
    undo()
    expect(store.state.files['main.ts']).toBe('// mine')
    expect(store.state.serverScenario).toBe('silent')
  })
})

describe('the server', () => {
  test('of one’s own brings a script to begin with, and shows it', () => {
    store.chooseServer('custom')
    expect(store.state.files['server.ts']).toBe(STARTER)
    expect(store.state.active).toBe('server.ts')
  })

  test('of one’s own is not written over', () => {
    store.addFile('server.ts')
    expect(store.state.serverScenario).toBe('custom')
    store.edit('server.ts', '// mine')
    store.chooseServer('echo')
    store.chooseServer('custom')
    expect(store.state.files['server.ts']).toBe('// mine')
  })

  test('is the example’s again when the script is deleted, and back when that is undone', () => {
    store.chooseServer('custom')
    const undo = store.removeFile('server.ts')
    expect(store.state.serverScenario).toBe(serverScenarioOf(first))
    expect(store.state.active).toBe('main.ts')
    undo()
    expect(store.state.serverScenario).toBe('custom')
    expect(store.state.files['server.ts']).toBe(STARTER)
  })

  test('is offered at the live server of this machine, following the scenario', () => {
    store.chooseMode('live')
    expect(store.state.url).toBe(`ws://localhost:5173/live/${store.state.serverScenario}`)
    store.chooseServer('drop')
    expect(store.state.url).toBe('ws://localhost:5173/live/drop')
  })

  test('stays where the user put it', () => {
    store.chooseMode('live')
    store.setUrl('wss://mine.example')
    store.chooseServer('drop')
    store.openPlatform('taro')
    expect(store.state.url).toBe('wss://mine.example')
    store.setUrl('')
    store.chooseServer('echo')
    expect(store.state.url).toBe('')
  })

  test('has no live URL in a link of simulated mode', () => {
    store.chooseMode('live')
    store.setUrl('wss://mine.example')
    store.chooseMode('simulated')
    expect(store.toScenario().server.url).toBe('')
  })
})

describe('a link', () => {
  test('brings its whole scenario, and back out of the store comes the same', () => {
    const scenario = link({
      files: { 'main.ts': '// linked', 'server.ts': '// its server' },
      server: { mode: 'live', scenario: 'custom', url: 'wss://there.example' },
      network: { ...DEFAULT_NETWORK, connectDelay: 1, latency: 3 },
      undeclared: ['x'],
      declared: { y: 'value' },
    })
    store.openLink(scenario)
    expect(store.toScenario()).toEqual(scenario)
  })

  test('does not lose what was on screen', () => {
    store.edit('main.ts', '// mine')
    expect(store.openLink(link())).toEqual({ platform: 'web', id: first.id })
    store.openPlatform('web')
    expect(store.state.files['main.ts']).toBe('// mine')
  })

  test('stays in the list of its platform, and so does the one after it', () => {
    store.openLink(link())
    store.edit('main.ts', '// changed')
    store.openLink(link({ files: { 'main.ts': '// another' } }))
    expect(store.links.value.map(({ number }) => number)).toEqual([1, 2])
    store.open({ platform: 'weex', id: store.links.value[0]!.id })
    expect(store.state.files['main.ts']).toBe('// changed')
    store.openPlatform('web')
    expect(store.links.value).toEqual([])
  })

  test('with a profile or server that this site lacks gets the defaults', () => {
    const server = { mode: 'simulated', url: '' } as const
    store.openLink(link({ profile: 'none', server: { ...server, scenario: 'none' } }))
    expect(store.state).toMatchObject({ profile: 'documented', serverScenario: 'echo' })
    store.openLink(link({ server: { ...server, scenario: 'custom' } }))
    expect(store.state.serverScenario).toBe('echo')
  })

  test('is what a reset goes back to', () => {
    store.openLink(link())
    store.edit('main.ts', '// changed')
    store.reset()
    expect(store.state.files).toEqual({ 'main.ts': '// linked' })
  })
})

describe('an address that asks for an example', () => {
  const asked = { platform: 'web', id: first.id }
  const published = () => exampleFiles('web', first)!

  test('gets it as it was published, whatever was set before', () => {
    store.openPlatform('taro')
    store.chooseMode('live')
    store.setUrl('wss://mine.example')
    store.setNetwork({ latency: 900, offline: true })
    expect(store.openPublished(asked, '')).toBeUndefined()
    expect(store.toScenario()).toEqual({
      ...defaultScenario('web', published()),
      server: { mode: 'simulated', scenario: serverScenarioOf(first), url: '' },
    })
  })

  test('keeps the changes on screen and names them', () => {
    store.openPlatform('taro')
    store.edit('main.ts', '// mine')
    const mine = { platform: 'taro', id: store.state.source }
    expect(store.openPublished(asked, '')).toEqual(mine)
    expect(store.state).toMatchObject({ platform: 'web', source: first.id, files: published() })
    store.open(mine)
    expect(store.state.files['main.ts']).toBe('// mine')
  })

  test.each(['on screen', 'left before'])('keeps the changes to that very example, %s', (where) => {
    store.edit('main.ts', '// mine')
    if (where === 'left before') store.openPlatform('taro')
    expect(store.openPublished(asked, '')).toEqual(asked)
    expect(store.state.files).toEqual(published())
    store.edit('main.ts', '// of the published one')
    store.open(asked)
    expect(store.state.files['main.ts']).toBe('// mine')
  })

  test('asked again, gets the same program while that has no changes', () => {
    store.edit('main.ts', '// mine')
    store.openPublished(asked, '')
    const { source } = store.state
    store.open(asked)
    store.openPublished(asked, '')
    expect(store.state.source).toBe(source)
    store.edit('main.ts', '// changed')
    store.openPublished(asked, '')
    expect(store.state.files).toEqual(published())
  })

  test('sets the profile that is asked for', () => {
    const { profiles, examples } = weex
    store.openPublished({ platform: 'weex', id: examples[0]!.id }, profiles.at(-1)!.id)
    expect(store.state.profile).toBe(profiles.at(-1)!.id)
  })
})

test('sources have names in both languages', () => {
  const words = {
    fromLink: (number: number) => `link ${number}`,
    ported: (number: number) => `port ${number}`,
    fromFiles: (number: number) => `files ${number}`,
    published: (title: string) => `${title} as published`,
  }
  const { id, title } = weex.examples[0]!
  expect(store.titleOf({ platform: 'weex', id }, 'zh', words)).toBe(title.zh)
  store.openLink(link())
  expect(store.titleOf({ platform: 'weex', id: 'link-1' }, 'en', words)).toBe('link 1')
  store.open({ platform: 'weex', id })
  store.edit('main.ts', '// mine')
  store.openPublished({ platform: 'weex', id }, '')
  const here = { platform: 'weex', id: store.state.source }
  expect(store.titleOf(here, 'en', words)).toBe(`${title.en} as published`)
  store.openPorted(link())
  const port = { platform: 'weex', id: store.state.source }
  expect(store.titleOf(port, 'en', words)).toBe('port 3')
  store.openFiles(link())
  const files = { platform: 'weex', id: store.state.source }
  expect(store.titleOf(files, 'en', words)).toBe('files 4')
})

describe('a ported program', () => {
  const ported = link({ files: { 'main.ts': '// ported' } })

  test('is a program of its own, beside a link with the same content', () => {
    store.openLink(ported)
    const { source } = store.state
    store.openPorted(ported)
    expect(store.state.source).not.toBe(source)
    expect(store.state.files).toEqual({ 'main.ts': '// ported' })
    expect(store.dirty.value).toBe(false)
  })

  test('leaves the program before with its changes, and going back restores both', () => {
    store.edit('main.ts', '// mine')
    store.setNetwork({ latency: 40 })
    const goBack = store.remember()
    store.openPorted({ ...ported, network: store.toScenario().network })
    expect(store.state.network.latency).toBe(40)
    store.edit('main.ts', '// ported and mine')
    const port = { platform: 'weex', id: store.state.source }
    goBack()
    expect(store.state).toMatchObject({ platform: 'web', files: { 'main.ts': '// mine' } })
    store.open(port)
    expect(store.state.files).toEqual({ 'main.ts': '// ported and mine' })
  })

  test('is on screen again after a reload', () => {
    store.openPorted(ported)
    const session = store.session()
    store.openPlatform('web')
    store.resume(JSON.parse(JSON.stringify(session)))
    expect(store.state).toMatchObject({ platform: 'weex', files: { 'main.ts': '// ported' } })
    const words = {
      fromLink: () => '',
      ported: () => 'ported',
      fromFiles: () => 'files',
      published: () => '',
    }
    const here = { platform: 'weex', id: store.state.source }
    expect(store.titleOf(here, 'en', words)).toBe('ported')
  })
})
