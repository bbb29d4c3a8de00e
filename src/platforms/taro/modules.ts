import type { PlatformModules } from '../module-names.ts'
import { taroNames } from './surroundings/names.ts'
import { title } from './title.ts'

/** The modules of Taro, and React and Vue for pages. */
export const modules: PlatformModules = {
  title,
  names: {
    '@tarojs/taro': ['default', ...taroNames],
    '@tarojs/components': 'any',
    react: 'any',
    'react/jsx-runtime': 'any',
    vue: 'any',
  },
}
