import type { ProjectLayout } from '../project-contract.ts'

/** A project of Weex has no manifest of its own. */
export const project: ProjectLayout = {
  files: /\.we$/,
  packages: /^@weex-module\/|^weex-(?:ui|vue-render|html5)\b/,
  variables: ['weex'],
}
