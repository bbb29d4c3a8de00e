/** Prints what each part of the project has of a platform, as JSON; runs in a copy of the tree. */
import type { Plugin } from 'vite'
import { exportBundles } from '../../../.vitepress/plugins/export-bundles.ts'
import { galleryProgram } from '../../../.vitepress/plugins/live-examples/gallery.ts'
import { sandboxScripts } from '../../../.vitepress/plugins/sandbox-scripts.ts'
import { pagesIn } from '../../../.vitepress/reference/site.ts'
import { subjects } from '../../../scripts/bench/messages/subjects.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../../src/network/simulated/virtual-clock.ts'
import { inputs } from '../../../src/package/build/entries.ts'
import { buildTypes } from '../../../src/package/build/types.ts'
import { hostOf } from '../../../src/package/platform.ts'
import { decodeScenario, encodeScenario } from '../../../src/permalink/index.ts'
import type { Shim } from '../../../src/platforms/contract.ts'
import { platformsOf } from '../../../src/recipes/program.ts'
import type { PlatformId } from '../../../src/platforms/list.ts'
import { buildSearch } from '../../support/search-index.ts'
import { compile } from '../../../src/compiler/index.ts'
import { platforms } from '../../../src/platforms/index.ts'
import { pageExtensions } from '../../../src/platforms/page-formats.ts'
import { pagesOf } from '../../../src/platforms/pages.ts'
import { tasks } from '../../../src/platforms/tasks.ts'
import { loadReference } from '../../../src/reference/load.ts'
import { defaultScenario } from '../../../src/scenario/defaults.ts'

const id = process.argv[2]!

/** Loads a virtual module of a plugin. */
async function virtual(plugin: Plugin, module: string): Promise<string> {
  const { resolveId, load } = plugin as unknown as Record<
    'resolveId' | 'load',
    { handler: (this: object, id: string) => unknown }
  >
  const resolved = resolveId.handler.call({}, module) as string
  return (await load.handler.call({ addWatchFile() {} }, resolved)) as string
}

/** Returns whether the platform gives up connecting after the milliseconds in the manifest. */
async function givesUp(): Promise<boolean> {
  const { shim } = (await import(`../../../src/platforms/${id}/shim/index.ts`)) as { shim: Shim }
  const scenario = {
    ...defaultScenario(id, { 'main.ts': '' }),
    declared: { [`${id}.socket`]: '5' },
  }
  const { declared } = await decodeScenario(await encodeScenario(scenario))
  const clock = createVirtualClock()
  const network = createSimulatedNetwork({
    schedule: createSchedule(clock),
    scenario: { connection() {} },
    settings: { connectDelay: 1_000 },
  })
  const host = hostOf({ WebSocket: network.WebSocket, after: network.after, declared })
  const { connectSocket } = shim(host).globals![id] as {
    connectSocket(option: object): void
  }
  const code = await new Promise((close) => {
    connectSocket({ url: 'wss://echo.example/', close })
  })
  return code === 1006 && clock.now() < 1_000_000
}

/** Sends a message with the bench's client and waits for the echo. */
async function echo(): Promise<boolean> {
  const endpoint = await subjects[id]!()
  let connection: { send(text: string): void; close(): void } | undefined
  await new Promise<void>((resolve) => {
    void endpoint.open(resolve).then((open) => {
      connection = open
      open.send('hello')
    })
  })
  connection!.close()
  await endpoint.stop()
  return true
}

const model = loadReference()
const platform = model.platforms.find((each) => each.id === id)!
const page = platforms.find((each) => each.id === id)!.examples.find(({ steps }) => steps)!
const files = galleryProgram(id, page.id).scenario.files
const compiled = await compile(files, { repairs: [], pages: pagesOf(id) })
const pages = (await pagesIn('zh')).map(({ path }) => path)
buildTypes()

const found = {
  order: platforms.map((each) => each.id),
  imports: platform.imports,
  needs: platform.declarations.map((need) => [need.id, need.members]),
  examples: platform.examples.map((example) => example.id),
  task: tasks[0]!.examples[id],
  page: pageExtensions(id),
  compiled: compiled.ok && compiled.main,
  pages: pages.filter((path) => path.includes(id)),
  package: Object.keys(inputs).includes(id),
  framework: (await virtual(sandboxScripts(), `virtual:page-framework-${id}`)).length > 0,
  screen: (await virtual(sandboxScripts(), `virtual:page-screen-${id}`)).length > 0,
  export: (await virtual(exportBundles(), `virtual:export/platform-${id}`)).includes(
    'createPlatform',
  ),
  exportedPage: (await virtual(exportBundles(), `virtual:export/pages-${id}`)).includes(
    'createPages',
  ),
  exportedScreen: (await virtual(exportBundles(), `virtual:export/device-${id}`)).length > 0,
  echo: await echo(),
  givesUp: await givesUp(),
  recipes: platformsOf('reconnect').includes(id as PlatformId),
  search: (await buildSearch('en'))(platform.title.en)[0],
}
console.log(JSON.stringify(found))
process.exit(0)
