import type { Plugin } from 'vite'
import { attachLiveServer, readOrigins, serveListing } from '../../src/network/live/index.ts'
import { scenarios } from '../../src/network/scenarios/index.ts'

/**
 * Puts the live server on the port of `npm run dev`, at `<base>live/<scenario id>`. Vite's own
 * upgrade requests, for hot updates, are left to Vite.
 */
export function liveServer(): Plugin {
  return {
    name: 'polysocket:live-server',
    apply: 'serve',
    configureServer({ httpServer, middlewares, config }) {
      const routes = { path: `${config.base}live/`, scenarios }
      if (httpServer)
        attachLiveServer(httpServer, { ...routes, origins: readOrigins(process.env.LIVE_ORIGINS) })
      middlewares.use((request, response, next) => {
        if (!serveListing(request, response, routes)) next()
      })
    },
  }
}
