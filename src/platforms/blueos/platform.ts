import type { Platform } from '../contract.ts'
import { examples } from './example-list/index.ts'
import { profiles } from './profiles.ts'
import { title } from './title.ts'
import { dialect } from './shim/dialect.ts'
import { repairs } from './repairs.ts'

/** vivo BlueOS, the system of vivo's watches. */
export const platform: Platform = {
  id: 'blueos',
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
  ],
  examples,
  ambient: { websocketfactory: `@${dialect.feature}` },
  repairs,
}
