import type { Repair } from '../contract.ts'
import type { NoteId } from './notes/index.ts'

/** Repairs of broken samples in the document, without changes to the number of lines. */
export const repairs = [
  {
    // import x from '…' 或 const x = require('…')
    pattern:
      /^([ \t]*import[ \t]+[\w$]+[ \t]+from[ \t]+(['"])[^'"\n]+\2)[ \t]*或[ \t]*(?:const|let|var)[^\n]*$/gm,
    replacement: '$1',
    note: 'blueos.import-alternatives',
  },
  {
    // The label of the page's copy button, which a selection takes along.
    pattern: /^[ \t]*复制代码[ \t]*$/gm,
    replacement: '',
    note: 'blueos.copy-label',
  },
  {
    // An entry of manifest.json, shown like a piece of code.
    pattern: /^[ \t]*\{[ \t]*"name":[ \t]*"blueos\.[\w.]+"[ \t]*\}[ \t]*$/gm,
    replacement: '',
    note: 'blueos.manifest-entry',
  },
] satisfies (Repair & { note: NoteId })[]
