import type { Platform } from '../contract.ts'
import { examples } from './examples.ts'
import { notes } from './notes.ts'

/** Weex: its `webSocket` module. */
export const weex: Platform = {
  id: 'weex',
  title: { en: 'Weex', zh: 'Weex' },
  profiles: [
    {
      id: 'documented',
      title: { en: 'As documented', zh: '按文档' },
      summary: {
        en: 'What the module’s page promises; where Android, iOS and the web differ, a note says so.',
        zh: '以模块文档为准；安卓、iOS 与 Web 实现不一致之处另有提示。',
      },
    },
  ],
  declarations: [],
  notes,
  examples,
  ambient: {},
  repairs: [],
}
