import type { ProjectLayout } from '../project-contract.ts'
import { folderOf, quotedList } from '../shared/manifest.ts'

/** A project of Taro: `app.config.ts` lists the pages beside `app.ts`. */
export const project: ProjectLayout = {
  packages: /^@tarojs\//,
  variables: ['Taro'],
  starts(find) {
    const config = find(/^app\.config\.[jt]s$/)
    if (!config) return []
    const folder = folderOf(config.path)
    // A page runs within the app, whose file is found beside it.
    return [...quotedList(config.text, 'pages'), 'app'].map((name) => folder + name)
  },
}
