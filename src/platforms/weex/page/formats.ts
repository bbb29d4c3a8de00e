import type { PageFormat } from '../../page-contract.ts'

/** Pages of Weex's first framework, which look like Vue's, and of the Vue era. */
export const formats: readonly PageFormat[] = [
  { extension: '.we', language: 'vue' },
  { extension: '.vue', language: 'vue' },
]
