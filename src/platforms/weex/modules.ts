import type { PlatformModules } from '../module-names.ts'
import { moduleNames } from './surroundings/names.ts'
import { title } from './title.ts'

/** The modules of Weex, and Vue for pages. */
export const modules: PlatformModules = {
  title,
  names: {
    ...Object.fromEntries(moduleNames.map((name) => [`@weex-module/${name}`, 'any' as const])),
    '@weex-module/webSocket': 'any',
    // Components with tags of their own, which the screen draws as boxes with a note.
    'weex-components': 'any',
    vue: 'any',
  },
  meant: { '@weex-module/websocket': '@weex-module/webSocket' },
}
