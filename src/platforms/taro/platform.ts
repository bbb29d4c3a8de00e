import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'

/**
 * Taro, a framework that builds mini programs, H5 pages and native apps from a React or Vue
 * program.
 */
export const platform: Platform = {
  id: 'taro',
  title: { en: 'Taro', zh: 'Taro' },
  profiles,
  declarations: [],
  examples,
  ambient: { Taro: '@tarojs/taro' },
  globals: ['WebSocket'],
  sees: ['web'],
  repairs: [],
}
