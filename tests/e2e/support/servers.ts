import { startLiveServer } from '../../../src/network/live/index.ts'
import { serveStatic } from '../../support/static-server.ts'

/** Starts what the specifications visit; their addresses travel in the environment. */
export default async function startServers(): Promise<() => Promise<void>> {
  const site = await serveStatic(process.env.DIST ?? '.vitepress/dist')
  const sub = await serveStatic(process.env.DIST_SUB ?? '.vitepress/dist-sub', '/sub/')
  const live = await startLiveServer({ port: 0 })
  process.env.SITE_URL = site.url
  process.env.SUB_URL = sub.url
  process.env.LIVE_URL = live.url
  return async () => {
    await Promise.all([site.close(), sub.close(), live.close()])
  }
}
