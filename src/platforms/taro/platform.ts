import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'

/**
 * Taro, a framework that builds mini programs, H5 pages and native apps from a React or Vue
 * program.
 */
export const platform: Platform = {
  id: 'taro',
  title,
  profiles,
  declarations: [],
  examples,
  ambient: { Taro: '@tarojs/taro' },
  globals: ['WebSocket'],
  sees: ['web'],
  repairs: [],
}
