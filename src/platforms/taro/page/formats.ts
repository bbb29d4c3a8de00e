import type { PageFormat } from '../../page-contract.ts'

/**
 * Pages of Taro: in React, scripts that import the components or React, or hold a closing tag; in
 * Vue, single-file components.
 */
export const formats: readonly PageFormat[] = [
  {
    extension: '.tsx',
    language: 'tsx',
    framework: 'react',
    marks:
      /(?:\bfrom|\bimport|\brequire\s*\()\s*(['"])(?:react|@tarojs\/components)\1|<\/(?:[A-Za-z][\w.]*)?>|\/>\s*(?:[;)\n]|$)/,
  },
  { extension: '.vue', language: 'vue', framework: 'vue' },
]
