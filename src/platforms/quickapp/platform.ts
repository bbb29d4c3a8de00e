import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { repairs } from './repairs.ts'
import { dialect } from './shim/dialect.ts'
import { title } from './title.ts'

/** Quick apps, which the phones of several Chinese makers run. */
export const platform: Platform = {
  id: 'quickapp',
  title,
  profiles,
  declarations: [
    {
      id: dialect.feature,
      title: {
        en: 'Feature in manifest.json: WebSocket connections',
        zh: 'manifest.json 中的 features：WebSocket 连接',
      },
    },
    {
      id: 'config.network.connectTimeout',
      title: {
        en: 'manifest.json, config.network: timeout for connecting',
        zh: 'manifest.json 的 config.network：连接超时',
      },
      value: { kind: 'milliseconds', empty: { en: '30000', zh: '30000' } },
    },
  ],
  examples,
  ambient: { websocketfactory: `@${dialect.feature}` },
  repairs,
}
