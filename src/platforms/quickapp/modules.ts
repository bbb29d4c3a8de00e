import type { PlatformModules } from '../module-names.ts'
import { known, working } from './surroundings/names.ts'
import { title } from './title.ts'

const BESIDE = [...Object.values(working), ...Object.values(known)].flat()

/** The modules of quick app. */
export const modules: PlatformModules = {
  title,
  names: {
    '@system.websocketfactory': ['default', 'create'],
    ...Object.fromEntries(BESIDE.map((specifier) => [specifier, 'any' as const])),
  },
  meant: {
    '@system.websocket': '@system.websocketfactory',
    '@blueos.network.webSocket': '@system.websocketfactory',
  },
}
