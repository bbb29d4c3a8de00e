import { join } from 'node:path'
import { createPlainVitePress } from '../support/plain-vitepress.ts'
import { programOf } from '../support/program.ts'
import type { Group } from '../support/report.ts'
import { buildVitePress } from '../support/vitepress.ts'
import { buildBareMonaco } from './bare-monaco.ts'
import { launch } from './browser.ts'
import { builtSite } from './built-site.ts'
import { visitCold } from './cold.ts'
import { serveCompressed } from './compressed-server.ts'
import { reportDocsPages } from './docs-pages.ts'
import { measureHostile } from './hostile.ts'
import { measureLongList } from './long-list.ts'
import { reportPlaygroundLoad } from './playground-load.ts'
import { measureWarmRuns } from './warm-run.ts'

/** The built site in Chromium, beside a plain VitePress page and a page that is only an editor. */
export const site: Group = {
  name: 'site',
  async run(options) {
    const { say } = options
    const built = await builtSite(say)
    say('building the peers')
    const plainSite = createPlainVitePress()
    const plainDist = join(plainSite.folder, 'dist')
    await buildVitePress(plainSite.folder, plainDist)
    const bareSite = await buildBareMonaco(programOf(30, 'socket.close()'))
    const servers = await Promise.all(
      [built.folder, plainDist, bareSite.folder].map(serveCompressed),
    )
    const [server, plain, bare] = servers as [Server, Server, Server]
    const browser = await launch()
    try {
      const setting = { ...options, browser, site: built, server, plain, bare }
      say('cold loads')
      const loads = await visitCold(setting)
      say('warm runs')
      const warm = await measureWarmRuns(setting)
      say('hostile programs')
      const hostile = await measureHostile(setting)
      say('a long list on a screen')
      const list = await measureLongList(setting)
      const parts = [reportDocsPages(loads), reportPlaygroundLoad(loads), warm, hostile, list]
      return {
        tables: parts.flatMap(({ tables }) => tables),
        verdicts: parts.flatMap(({ verdicts }) => verdicts),
        remarks: [
          `The site was built at ${built.built.toISOString()}. Files come compressed over the loopback, so times hold what the browser does with them and hardly any transfer.`,
          ...parts.flatMap(({ remarks }) => remarks),
        ],
      }
    } finally {
      await browser.close()
      await Promise.all(servers.map((each) => each.close()))
      plainSite.remove()
      bareSite.remove()
    }
  },
}

type Server = Awaited<ReturnType<typeof serveCompressed>>
