import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SCRIPT = /<(?:script type="module" src|link rel="modulepreload" href)="\/([^"]+\.js)"/g

/** Returns the files requested by the HTML of each page to read, by the page's path. */
export function readPages(dist: string): Map<string, string[]> {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !/(^|[\\/])playground[\\/]|404/.test(file),
  )
  return new Map(
    pages.map((page) => {
      const html = readFileSync(join(dist, page), 'utf8')
      return [page, [...html.matchAll(SCRIPT)].map(([, path]) => join(dist, path!))]
    }),
  )
}
