import { readFileSync, statSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join, normalize } from 'node:path'
import sirv from 'sirv'

/**
 * Creates the answers of the plainest static host for a built site. Sends no header that such a
 * host would need configuration for.
 *
 * @param folder The built site.
 * @param base Base path of the build, with a slash at both ends.
 */
export function previewSite(folder: string, base: string): RequestListener {
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder)

  /**
   * Returns whether a path lacks the slash at the end. Pages are folders, and a page's relative
   * links hold only behind the slash.
   */
  const lacksSlash = (path: string) =>
    !path.endsWith('/') &&
    statSync(join(folder, normalize(path)), { throwIfNoEntry: false })?.isDirectory() === true

  return (request, response) => {
    const [pathname = '', query] = (request.url ?? '/').split('?')
    const search = query === undefined ? '' : `?${query}`
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound)
    }
    // Of two slashes the second begins a host's name where an answer sends the browser on; browsers
    // read a backslash as a slash.
    if (!pathname.startsWith(base) || /\/\/|\\/.test(pathname)) return missing()
    const path = pathname.slice(base.length - 1)
    if (lacksSlash(path)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      return
    }
    request.url = path + search
    files(request, response, missing)
  }
}
