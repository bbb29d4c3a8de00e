import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'

/** The browser's own WebSocket, the baseline for the other platforms. */
export const platform: Platform = {
  id: 'web',
  title,
  profiles,
  declarations: [],
  examples,
  ambient: {},
  globals: ['WebSocket'],
  repairs: [],
}
