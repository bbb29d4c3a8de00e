import type { PageFormat } from '../../page-contract.ts'

/**
 * Pages of uni-app: single-file components of Vue, and the script that mounts the app with its
 * pages.
 */
export const formats: readonly PageFormat[] = [
  {
    extension: '.vue',
    language: 'vue',
    marks: /\bfrom\s*(['"])\.\/App(?:\.vue)?\1|^\s*(?:<!--[^]*?-->\s*)*<(?:template|script)\b/,
  },
]
