import type { PageFormat } from '../../page-contract.ts'

/** Extensions of page files; a platform without pages has no folder `page/`. */
export const formats: readonly PageFormat[] = [{ extension: '.template', language: 'js' }]
