import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'

/** Weex with the `webSocket` module. */
export const platform: Platform = {
  id: 'weex',
  title: { en: 'Weex', zh: 'Weex' },
  profiles,
  declarations: [],
  examples,
  ambient: {},
  globals: ['weex'],
  repairs: [],
}
