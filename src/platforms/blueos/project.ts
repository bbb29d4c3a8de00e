import type { ProjectLayout } from '../project-contract.ts'
import { fieldsOf, folderOf, readManifest } from '../shared/manifest.ts'

/** A quick app: `manifest.json` names the folder of the first page, and each page's component. */
export const project: ProjectLayout = {
  files: /\.ux$/,
  packages: /^@blueos\.|^@app-module\/|^@service\./,
  variables: ['websocketfactory'],
  starts(find) {
    const manifest = find(/^manifest\.json$/)
    const { entry, pages } = fieldsOf(readManifest(manifest?.text).router)
    if (!manifest || typeof entry !== 'string') return []
    const { component } = fieldsOf(fieldsOf(pages)[entry])
    const name = typeof component === 'string' ? component : 'index'
    const folder = folderOf(manifest.path)
    return [`${folder}${entry}/${name}`, `${folder}app`]
  },
}
