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
    marks: /<\/(?:[A-Za-z][\w.]*)?>|\/>\s*(?:[;)\n]|$)/,
    packages: ['react', '@tarojs/components'],
  },
  { extension: '.vue', language: 'vue', framework: 'vue' },
]
