import type { ProjectLayout } from '../project-contract.ts'
import { startsOfQuickApp } from '../shared/quick-app/starts.ts'

/** A project of BlueOS, laid out like a quick app. */
export const project: ProjectLayout = {
  files: /\.ux$/,
  packages: /^@blueos\.|^@app-module\/|^@service\./,
  variables: ['websocketfactory'],
  starts: startsOfQuickApp,
}
