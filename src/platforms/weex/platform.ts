import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'

/** Weex with the `webSocket` module. */
export const platform: Platform = {
  id: 'weex',
  title,
  profiles,
  declarations: [],
  examples,
  ambient: {},
  globals: ['weex'],
  repairs: [],
}
