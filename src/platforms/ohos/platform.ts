import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'
import { INTERNET } from './shim/web-socket.ts'

/** OpenHarmony: module `@ohos.net.webSocket`. */
export const platform: Platform = {
  id: 'ohos',
  title,
  profiles,
  declarations: [
    {
      id: INTERNET,
      title: {
        en: 'Permission in module.json5: access to the Internet',
        zh: 'module.json5 中的权限：访问网络',
      },
    },
  ],
  examples,
  ambient: { webSocket: '@ohos.net.webSocket' },
  repairs: [],
}
