import type { PlatformModules } from '../module-names.ts'
import { taroNames } from './surroundings/names.ts'
import { title } from './title.ts'

/** The modules of Taro. */
export const modules: PlatformModules = {
  title,
  names: { '@tarojs/taro': ['default', ...taroNames] },
}
