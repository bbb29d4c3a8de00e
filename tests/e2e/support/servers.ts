import type { FullConfig } from '@playwright/test'
import { startLiveServer } from '../../../src/network/live/index.ts'
import { serveStatic } from '../../support/static-server.ts'
import { startDevServer } from './dev-server.ts'

/**
 * Starts the servers of the specifications; the environment holds the addresses. With `DEV` the
 * site is the output of `npm run dev`, without a build.
 */
export default async function startServers({ workers }: FullConfig): Promise<() => Promise<void>> {
  const sites = process.env.DEV ? [await startDevServer()] : await serveBuilt()
  const [site, sub] = sites
  // One for each worker: programs that run at the same time would meet in the same rooms.
  const live = await Promise.all(
    Array.from({ length: workers }, () => startLiveServer({ port: 0 })),
  )
  process.env.SITE_URL = site!.url
  if (sub) process.env.SUB_URL = sub.url
  process.env.LIVE_URLS = live.map(({ url }) => url).join(' ')
  return async () => {
    await Promise.all([...sites, ...live].map((server) => server.close()))
  }
}

const serveBuilt = () =>
  Promise.all([
    serveStatic(process.env.DIST ?? '.vitepress/dist'),
    serveStatic(process.env.DIST_SUB ?? '.vitepress/dist-sub', '/sub/'),
  ])
