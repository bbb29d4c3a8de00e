import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** Modules of Weex by name; a page requires them with the prefix `@weex-module/`. */
const NAMES = [
  'animation',
  'audio',
  'binding',
  'bindingx',
  'clipboard',
  'dom',
  'event',
  'expressionBinding',
  'geolocation',
  'globalEvent',
  'locale',
  'meta',
  'modal',
  'navigator',
  'pageInfo',
  'picker',
  'storage',
  'stream',
  'timer',
  'webSocket',
  'webview',
] as const

/** The modules of Weex, and Vue for pages. */
export const modules: PlatformModules = {
  title,
  names: {
    ...Object.fromEntries(NAMES.map((name) => [`@weex-module/${name}`, 'any' as const])),
    vue: 'any',
  },
  meant: { '@weex-module/websocket': '@weex-module/webSocket' },
}
