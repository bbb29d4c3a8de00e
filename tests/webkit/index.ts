/**
 * `npm run test:webkit`: the drivable part of WebKitGTK, on the built site. The command is not part
 * of `npm test`: the browser comes from Debian only, and is a substitute for Safari, not Safari.
 */
import { existsSync } from 'node:fs'
import { startLiveServer } from '../../src/network/live/index.ts'
import { serveStatic } from '../support/static-server.ts'
import { startWebKit } from './browser.ts'
import { checks } from './checks.ts'
import { WebKitPlayground } from './playground.ts'

const DIST = process.env.DIST ?? '.vitepress/dist'
if (!existsSync(DIST)) {
  console.error('There is no built site yet. Build it first: npm run build')
  process.exit(1)
}
const webkit = await startWebKit()
if (!webkit) {
  console.error('No WebKitGTK was found. On Debian: apt-get install webkit2gtk-driver xvfb')
  process.exit(1)
}
const site = await serveStatic(DIST)
const live = await startLiveServer({ port: 0 })
const playground = new WebKitPlayground(webkit.driver, site.url)
console.log(`WebKitGTK ${(await webkit.driver.getCapabilities()).get('browserVersion')}`)
let failed = 0
for (const { name, run } of checks) {
  try {
    await run(playground, live.url)
    console.log(`  holds  ${name}`)
  } catch (error) {
    failed++
    console.log(`  FAILS  ${name}\n${String(error)}`)
  }
}
await Promise.all([webkit.close(), site.close(), live.close()])
console.log(`${checks.length - failed} of ${checks.length} hold`)
process.exit(failed ? 1 : 0)
