import type { FindProjectFile } from '../../project-contract.ts'
import { fieldsOf, folderOf, readManifest } from '../manifest.ts'

/** Reads from `manifest.json` the file of the first page, and then the one of the app. */
export function startsOfQuickApp(find: FindProjectFile): readonly string[] {
  const manifest = find(/^manifest\.json$/)
  const { entry, pages } = fieldsOf(readManifest(manifest?.text).router)
  if (!manifest || typeof entry !== 'string') return []
  const { component } = fieldsOf(fieldsOf(pages)[entry])
  const name = typeof component === 'string' ? component : 'index'
  const folder = folderOf(manifest.path)
  return [`${folder}${entry}/${name}`, `${folder}app`]
}
