import type { Platform } from '../contract.ts'
import { examples } from './examples.ts'
import { FEATURE } from './framework.ts'
import { repairs } from './repairs.ts'

/** vivo BlueOS, the system of vivo's watches. */
export const blueos: Platform = {
  id: 'blueos',
  title: { en: 'vivo BlueOS', zh: 'vivo 蓝河操作系统（BlueOS）' },
  profiles: [
    {
      id: 'documented',
      title: { en: 'As documented', zh: '按文档' },
      summary: {
        en: 'What the page promises; where it is silent, what the quick-app engine does.',
        zh: '以文档为准；文档未说明之处参照快应用引擎的行为。',
      },
    },
  ],
  declarations: [
    {
      id: FEATURE,
      title: {
        en: 'Feature in manifest.json: WebSocket connections',
        zh: 'manifest.json 中的 features：WebSocket 连接',
      },
    },
  ],
  examples,
  ambient: { websocketfactory: `@${FEATURE}` },
  repairs,
}
