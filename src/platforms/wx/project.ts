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
}
