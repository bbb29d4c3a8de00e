import { join } from 'node:path'
import { createPlainVitePress } from '../support/plain-vitepress.ts'
import { programOf } from '../support/program.ts'
import type { BenchOptions, Group, GroupReport } from '../support/report.ts'
import { buildVitePress } from '../support/vitepress.ts'
import { buildBareMonaco } from './bare-monaco.ts'
import { launch } from './browser.ts'
import { builtSite } from './built-site.ts'
import { visitCold } from './cold.ts'
import { serveCompressed } from './compressed-server.ts'
import { reportDocsPages } from './docs-pages.ts'
import { measureFirstScreens } from './first-screens.ts'
import { measureHeap } from './heap.ts'
import { measureHostile } from './hostile.ts'
import { measureLists } from './lists.ts'
import { reportPlaygroundLoad } from './playground-load.ts'
import type { Setting, SiteSetting } from './setting.ts'
import { buildVueRepl } from './vue-repl.ts'
import { measureScreenList } from './screen-list.ts'
import { measureWarmRuns } from './warm-run.ts'

/** The built site in Chromium for a first-time visitor, compared with its peers. */
export const cold: Group = {
  name: 'site, cold',
  run: (options) =>
    withSite(options, (site) =>
      withPeers(site, async (setting) => {
        options.say('cold loads')
        const loads = await visitCold(setting)
        return [reportDocsPages(loads), reportPlaygroundLoad(loads, setting)]
      }),
    ),
}

/** Runs in settled pages, and the memory in use afterwards. */
export const warm: Group = {
  name: 'site, warm',
  run: (options) =>
    withSite(options, async (setting) => {
      options.say('warm runs')
      const runs = await measureWarmRuns(setting)
      options.say('first screens')
      const screens = await measureFirstScreens(setting)
      options.say('heap')
      return [runs, screens, await measureHeap(setting)]
    }),
}

/** The page's behavior under hostile programs. */
export const hostile: Group = {
  name: 'site, hostile',
  run: (options) => withSite(options, async (setting) => [await measureHostile(setting)]),
}

/** Smoothness of long lists: the lists of a run, and a list on a phone's screen. */
export const lists: Group = {
  name: 'site, lists',
  run: (options) =>
    withSite(options, async (setting) => [
      await measureLists(setting),
      await measureScreenList(setting),
    ]),
}

/** Serves the built site, runs the measurement in a browser, and combines the results. */
async function withSite(
  options: BenchOptions,
  measure: (setting: SiteSetting) => Promise<readonly GroupReport[]>,
): Promise<GroupReport> {
  const site = await builtSite(options.say)
  const server = await serveCompressed(site.folder)
  const browser = await launch()
  try {
    const parts = await measure({ ...options, browser, site, server })
    return {
      tables: parts.flatMap(({ tables }) => tables),
      verdicts: parts.flatMap(({ verdicts }) => verdicts),
      remarks: [
        `The site was built at ${site.built.toISOString()}. Files come compressed over the loopback, so times hold what the browser does with them and hardly any transfer.`,
        ...parts.flatMap(({ remarks }) => remarks),
      ],
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Builds and serves the peers of the site. */
async function withPeers<T>(site: SiteSetting, measure: (setting: Setting) => Promise<T>) {
  site.say('building the peers')
  const plainSite = createPlainVitePress()
  const plainDist = join(plainSite.folder, 'dist')
  await buildVitePress(plainSite.folder, plainDist)
  const bareSite = await buildBareMonaco(programOf(30, 'socket.close()'))
  const repls = await buildVueRepl(['monaco', 'codemirror'], componentOf(30))
  const servers = await Promise.all(
    [plainDist, bareSite.folder, repls.folders.monaco, repls.folders.codemirror].map(
      serveCompressed,
    ),
  )
  const [plain, bare, monaco, codemirror] = servers as [Server, Server, Server, Server]
  try {
    return await measure({ ...site, plain, bare, repl: { monaco, codemirror } })
  } finally {
    await Promise.all(servers.map((each) => each.close()))
    for (const { remove } of [plainSite, bareSite, repls]) remove()
  }
}

type Server = Awaited<ReturnType<typeof serveCompressed>>

/**
 * Returns a Vue component with a script as long as the other pages' programs, and with a single
 * mistake.
 */
function componentOf(lines: number): string {
  const script = programOf(lines, "const mistake: number = 'no number'").replace(
    "new WebSocket('wss://bench.example/')",
    'new EventTarget() as WebSocket',
  )
  return `<script setup lang="ts">\n${script}\n</script>\n\n<template><p>{{ mistake }}</p></template>\n`
}
