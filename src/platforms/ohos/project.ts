import type { ProjectLayout } from '../project-contract.ts'
import { folderOf, quotedList } from '../shared/manifest.ts'

/** A module of OpenHarmony: `main_pages.json` lists the pages, `module.json5` names the ability. */
export const project: ProjectLayout = {
  files: /\.ets$|(?:^|\/)(?:module|oh-package|build-profile)\.json5$/,
  packages: /^@(?:ohos|kit|arkts|hms)\./,
  variables: ['webSocket'],
  starts(find) {
    const manifest = find(/^module\.json5$/)
    const folder = folderOf(manifest?.path ?? '')
    const pages = quotedList(find(/^main_pages\.json$/)?.text ?? '', 'src')
    const [, ability] =
      /\bsrcEntry["']?\s*:\s*["'](?:\.\/)?([^"']+)["']/.exec(manifest?.text ?? '') ?? []
    return [...pages.map((page) => `${folder}ets/${page}`), ...(ability ? [folder + ability] : [])]
  },
}
