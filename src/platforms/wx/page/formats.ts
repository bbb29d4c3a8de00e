import type { PageFormat } from '../../page-contract.ts'

/** Pages of a mini program: templates, each beside a script of the same name. */
export const formats: readonly PageFormat[] = [
  { extension: '.wxml', language: 'html', besideScripts: true },
]
