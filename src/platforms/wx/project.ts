import type { ProjectLayout } from '../project-contract.ts'
import { folderOf, readManifest, textsOf } from '../shared/manifest.ts'

/** A mini program: `app.json` lists the pages beside `app.js`. */
export const project: ProjectLayout = {
  files: /\.(?:wxml|wxss|wxs)$/,
  variables: ['wx', 'getApp', 'Page'],
  starts(find) {
    const config = find(/^app\.json$/)
    if (!config) return []
    const folder = folderOf(config.path)
    return [...textsOf(readManifest(config.text).pages), 'app'].map((name) => folder + name)
  },
  first: (find) => find(/^app\.[jt]s$/)?.path,
  opens(script, find) {
    const config = find(/^app\.json$/)
    const page = script.replace(/\.[jt]s$/, '')
    if (!config) {
      // A page without its app: its files alone were given.
      const name = page.slice(folderOf(page).length).replace(/[^\w-]/g, '.')
      if (find(new RegExp(`^${name}\\.wxml$`))?.path !== `${page}.wxml`) return undefined
      const text = `${JSON.stringify({ pages: [page] }, null, 2)}\n`
      return { ...withoutApp('app.js'), manifest: { path: 'app.json', text } }
    }
    const folder = folderOf(config.path)
    const main = find(/^app\.[jt]s$/)
    const app =
      main && folderOf(main.path) === folder
        ? { main: main.path, isNeeded: true as const }
        : withoutApp(`${folder}app.js`)
    const pages = textsOf(readManifest(config.text).pages)
    const route = page.startsWith(folder) ? page.slice(folder.length) : page
    return {
      ...app,
      manifest:
        route !== pages[0] && pages.includes(route)
          ? { path: config.path, text: opening(config.text, route) }
          : config,
    }
  },
}

/** Returns an app that does nothing, for pages without one. */
const withoutApp = (main: string) => ({ main, text: 'App({})\n', isNeeded: true as const })

/** Returns `app.json` with a page that the app opens first. */
function opening(text: string, route: string): string {
  // The last of two entries with the same name would count.
  const rest = text.replace(/"entryPagePath"(?=\s*:)/, '"entryPagePath of the project"')
  return rest.replace('{', `{\n  "entryPagePath": ${JSON.stringify(route)},`)
}
