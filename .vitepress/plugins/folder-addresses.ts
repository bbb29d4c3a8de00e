import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Sends `/playground` on to `/playground/` on the development server, as static hosts do for a
 * folder; VitePress's own answers 404 there and finds the page only afterwards, in the browser.
 */
export function folderAddresses(): Plugin {
  return {
    name: 'folder-addresses',
    apply: 'serve',
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const [pathname = '', query] = (request.url ?? '/').split('?', 2)
        const page = pathname.startsWith(config.base) ? pathname.slice(config.base.length) : ''
        if (!/^[\w-]+(\/[\w-]+)*$/.test(page) || !existsSync(join(config.root, `${page}.md`))) {
          return next()
        }
        response
          .writeHead(302, { location: `${pathname}/${query === undefined ? '' : `?${query}`}` })
          .end()
      })
    },
  }
}
