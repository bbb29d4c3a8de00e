import type { PlatformModules } from '../module-names.ts'
import { title } from './title.ts'

/** The modules of OpenHarmony. */
export const modules: PlatformModules = {
  title,
  names: {
    '@ohos.net.webSocket': ['default'],
    '@kit.NetworkKit': ['webSocket'],
    '@ohos.base': [],
    '@kit.BasicServicesKit': [],
  },
  meant: { '@ohos.net.websocket': '@ohos.net.webSocket' },
}
