import type { Repair } from '../../contract.ts'
import type { Family } from './family.ts'

/** Returns the repairs of broken samples in the document, which keep the number of lines. */
export const familyRepairs = <Id extends string>({ id }: Family<Id>) =>
  [
    {
      // import x from '…' 或 const x = require('…')
      pattern:
        /^([ \t]*import[ \t]+[\w$]+[ \t]+from[ \t]+(['"])[^'"\n]+\2)[ \t]*或[ \t]*(?:const|let|var)[^\n]*$/gm,
      replacement: '$1',
      note: `${id}.import-alternatives` as const,
    },
    {
      // The same on three lines.
      pattern:
        /^([ \t]*import[ \t]+[\w$]+[ \t]+from[ \t]+(['"])[^'"\n]+\2)[ \t]*\n[ \t]*或[ \t]*\n[ \t]*(?:const|let|var)[^\n]*$/gm,
      replacement: '$1\n\n',
      note: `${id}.import-alternatives` as const,
    },
    {
      // The label of the page's copy button, which a selection takes along.
      pattern: /^[ \t]*复制代码[ \t]*$/gm,
      replacement: '',
      note: `${id}.copy-label` as const,
    },
    {
      // An entry of manifest.json, shown like a piece of code.
      pattern: /^[ \t]*\{[ \t]*"name":[ \t]*"(?:blueos|system)\.[\w.]+"[ \t]*\}[ \t]*$/gm,
      replacement: '',
      note: `${id}.manifest-entry` as const,
    },
  ] satisfies Repair[]
