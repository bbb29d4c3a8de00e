import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** The modules of BlueOS. */
export const modules: PlatformModules = {
  title,
  names: { '@blueos.network.webSocket': ['default', 'create'] },
  meant: { '@system.websocketfactory': '@blueos.network.webSocket' },
}
