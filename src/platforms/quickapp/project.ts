import type { ProjectLayout } from '../project-contract.ts'
import { startsOfQuickApp } from '../shared/quick-app/starts.ts'

/** A quick app: `manifest.json` names the folder of the first page, and each page's component. */
export const project: ProjectLayout = {
  files: /\.ux$/,
  variables: ['websocketfactory'],
  starts: startsOfQuickApp,
}
