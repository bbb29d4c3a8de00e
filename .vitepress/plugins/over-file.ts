import type { Plugin } from 'vite'
import { bundleOver } from '../web-libraries/files.ts'
import { OVER_FILE } from '../web-libraries/names.ts'

/** Puts the file to copy into a project at the root of the site. */
export function overFile(): Plugin {
  let isServer = false
  return {
    name: 'over-file',
    configResolved({ build }) {
      isServer = Boolean(build.ssr)
    },
    configureServer({ middlewares, config }) {
      middlewares.use(`${config.base}${OVER_FILE}`, (_request, response, next) => {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        bundleOver().then((source) => response.end(source), next)
      })
    },
    async generateBundle() {
      if (isServer) return
      this.emitFile({ type: 'asset', fileName: OVER_FILE, source: await bundleOver() })
    },
  }
}
