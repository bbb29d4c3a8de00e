import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'

/** The browser's own WebSocket, the baseline for the other platforms. */
export const platform: Platform = {
  id: 'web',
  title: { en: 'Web', zh: 'Web 标准' },
  profiles,
  declarations: [],
  examples,
  ambient: {},
  globals: ['WebSocket'],
  repairs: [],
}
