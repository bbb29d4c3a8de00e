import type { PageFormat } from '../../page-contract.ts'

/** Pages of Taro in React: scripts that import the components or React, or hold a closing tag. */
export const formats: readonly PageFormat[] = [
  {
    extension: '.tsx',
    language: 'tsx',
    marks:
      /(?:\bfrom|\bimport|\brequire\s*\()\s*(['"])(?:react|@tarojs\/components)\1|<\/(?:[A-Za-z][\w.]*)?>|\/>\s*(?:[;)\n]|$)/,
  },
]
