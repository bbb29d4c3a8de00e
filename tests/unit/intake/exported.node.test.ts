import { describe, expect, it } from 'vitest'
import { pageDocument } from '../../../playground/panels/export/page/document.ts'
import type { PageContent } from '../../../playground/panels/export/page/content.ts'
import { packageJson, tsconfig } from '../../../playground/panels/export/project/manifest.ts'
import { readme } from '../../../playground/panels/export/project/readme.ts'
import { startScript } from '../../../playground/panels/export/project/start.ts'
import { exampleFiles, loadGallery } from '../../../playground/scenario/gallery.ts'
import { encodeScenario } from '../../../src/permalink/index.ts'
import { platformById, platforms } from '../../../src/platforms/index.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'
import { DEFAULT_NETWORK } from '../../../src/scenario/network-settings.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Locale } from '../../../src/text.ts'
import { openFiles, zip } from './support.ts'

const linkTo = async (scenario: Scenario) =>
  `https://polysocket.example/sub/playground/#${await encodeScenario(scenario)}`

/** Writes an exported project, with a stand-in for the runtime. */
async function projectOf(scenario: Scenario, locale: Locale): Promise<Record<string, string>> {
  const platform = platformById(scenario.platform)!
  const files = {
    'package.json': packageJson('polysocket', { ws: '8.0.0' }),
    'README.md': readme[locale]({ scenario, platform, link: await linkTo(scenario) }),
    'tsconfig.json': tsconfig(),
    'start.js': startScript(scenario, platform, locale),
    'polysocket/project.js': 'export const runProject = () => {}',
    [`polysocket/${platform.id}.js`]: 'export {}',
    'polysocket/types/index.d.ts': 'declare const WebSocket: unknown',
    ...Object.fromEntries(
      Object.entries(scenario.files).map(([name, text]) => [`program/${name}`, text]),
    ),
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`polysocket-${platform.id}/${path}`, text]),
  )
}

async function pageOf(scenario: Scenario, locale: Locale): Promise<string> {
  const platform = platformById(scenario.platform)!
  const words = { run: '', stop: '', state: '', console: '', back: '', older: '' }
  const title = `${platform.title[locale]} · Polysocket`
  const link = await linkTo(scenario)
  const { server, files } = scenario
  const content = { request: { server, reach: [] } } as unknown as PageContent
  return pageDocument({ locale, title, link, files, words }, content, '')
}

await loadGallery()

/** A program of each platform with every setting changed, a page of Weex, and a live program. */
const scenarios: readonly (readonly [name: string, scenario: Scenario])[] = [
  ...platforms.flatMap(({ id, examples, profiles, declarations }) =>
    [examples[0]!, examples.at(-1)!].map((example): [string, Scenario] => [
      `${id}: ${example.id}`,
      {
        ...defaultScenario(id, {
          ...exampleFiles(id, example),
          'folder/notes.md': '</script> · “你”\u2028',
        }),
        profile: profiles.at(-1)!.id,
        // A link has them in this order.
        undeclared: declarations.map((declaration) => declaration.id).sort(),
        ...(declarations[0]?.value && { declared: { [declarations[0].id]: '“a”, </script>' } }),
        server: { mode: 'simulated', scenario: 'slow', url: '' },
        network: {
          ...DEFAULT_NETWORK,
          seed: 7,
          offline: true,
          failure: { kind: 'close', after: 5, code: 4001, reason: '“</script>”\u202e' },
        },
      },
    ]),
  ),
  [
    'a live program',
    {
      ...defaultScenario('taro', { 'main.js': '//' }),
      server: { mode: 'live', scenario: 'echo', url: 'wss://a.example/?x=1&y="2"' },
      network: { ...DEFAULT_NETWORK, latency: 40 },
    },
  ],
]

describe.each(['en', 'zh'] as const)('what was exported in %s', (locale) => {
  it.each(scenarios)('opens as it was, as a folder: %s', async (_, scenario) => {
    const { exported, start } = await openFiles(await projectOf(scenario, locale))
    expect(exported).toEqual(scenario)
    expect(start).toMatch(/^main\./)
  })

  it.each(scenarios)('opens as it was, as a zip: %s', async (_, scenario) => {
    const bytes = zip(await projectOf(scenario, locale))
    expect((await openFiles({ 'polysocket.zip': bytes })).exported).toEqual(scenario)
  })

  it.each(scenarios)('opens as it was, as a page: %s', async (_, scenario) => {
    const html = await pageOf(scenario, locale)
    expect((await openFiles({ 'polysocket.html': html })).exported).toEqual(scenario)
  })
})

describe('an exported project', () => {
  const scenario = defaultScenario('wx', { 'main.js': 'wx', 'old.js': '' })

  it('opens with the changes made since', async () => {
    const files = await projectOf(scenario, 'en')
    delete files['polysocket-wx/program/old.js']
    files['polysocket-wx/program/main.js'] = 'changed'
    files['polysocket-wx/program/logo.png'] = 'PNG'
    files['polysocket-wx/node_modules/ws/index.js'] = ''
    files['polysocket-wx/start.js'] = files['polysocket-wx/start.js']!.replace(
      '"latency": 2',
      'latency: 20 /* slower */',
    )
    const { exported } = await openFiles(files)
    expect(exported).toMatchObject({ platform: 'wx', network: { latency: 20 } })
    expect(exported!.files).toEqual({ 'main.js': 'changed' })
  })

  it('whose settings would have to run, opens as the program alone', async () => {
    const files = await projectOf(scenario, 'en')
    files['polysocket-wx/start.js'] = files['polysocket-wx/start.js']!.replace(
      '"latency": 2',
      '"latency": (() => { throw 1 })()',
    )
    const program = await openFiles(files, { platform: 'taro' })
    expect(program.exported).toBeUndefined()
    expect(program.files).toEqual(scenario.files)
  })

  it('with settings out of bounds opens as the program alone', async () => {
    const files = await projectOf(scenario, 'en')
    files['polysocket-wx/start.js'] = files['polysocket-wx/start.js']!.replace(
      '"latency": 2',
      '"latency": -1',
    )
    expect((await openFiles(files)).exported).toBeUndefined()
  })
})

it('a page of somebody else is no program', async () => {
  const page = '<title>x · Polysocket</title><a href="/playground/#1.broken">'
  await expect(openFiles({ 'a.html': page })).rejects.toMatchObject({ problem: 'no-program' })
})
