import type { Plugin } from 'vite'
import { bundleOver, bundleOverTypes } from '../web-libraries/files.ts'
import { OVER_FILE, TYPES_FILE } from '../web-libraries/names.ts'

/** Puts the file to copy into a project, and its types, at the root of the site. */
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
      middlewares.use(`${config.base}${TYPES_FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8')
        response.end(bundleOverTypes())
      })
    },
    async generateBundle() {
      if (isServer) return
      this.emitFile({ type: 'asset', fileName: OVER_FILE, source: await bundleOver() })
      this.emitFile({ type: 'asset', fileName: TYPES_FILE, source: bundleOverTypes() })
    },
  }
}
