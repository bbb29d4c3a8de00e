import type { ProjectLayout } from '../project-contract.ts'
import { folderOf } from '../shared/manifest.ts'

/** A project of uni-app: `pages.json` lists the pages beside `main.js`. */
export const project: ProjectLayout = {
  files: /(?:^|\/)(?:uni_modules\/.*|pages\.json|uni\.scss)$|\.(?:nvue|uvue|uts)$/,
  packages: /^@dcloudio\//,
  variables: ['uni', 'plus'],
  wraps: ['wx', 'web', 'weex'],
  starts(find) {
    const config = find(/^pages\.json$/)
    if (!config) return []
    const folder = folderOf(config.path)
    // Not JSON: the file has comments, among which it compiles conditionally.
    const pages = Array.from(config.text.matchAll(/"path"\s*:\s*"([^"\n]+)"/g), ([, path]) => path!)
    return [...pages, 'main'].map((name) => folder + name)
  },
  opens(page, find) {
    const config = find(/^pages\.json$/)
    const main = find(/^main\.[jt]s$/)
    if (!config || !main || folderOf(config.path) !== folderOf(main.path)) return undefined
    const folder = folderOf(config.path)
    if (page === main.path) return { main: main.path, manifest: config }
    if (!page.startsWith(folder) || !page.endsWith('.vue')) return undefined
    const path = page.slice(folder.length, -'.vue'.length)
    // The last of two entries with the same name would count.
    const text = config.text.replace(/"condition"(?=\s*:)/, '"condition of the project"')
    const mode = JSON.stringify({ current: 0, list: [{ path }] })
    return {
      main: main.path,
      manifest: { path: config.path, text: text.replace('{', `{\n  "condition": ${mode},`) },
    }
  },
}
