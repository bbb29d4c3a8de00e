import type { PageFormat } from '../../../page-contract.ts'

/** Pages and components of the family, with blocks like Vue's. */
export const uxFormat: PageFormat = {
  extension: '.ux',
  language: 'vue',
  ownSyntax: true,
  marks: /^\s*(?:<!--[^]*?-->\s*)*<(?:template|import|style|script)\b/,
}
