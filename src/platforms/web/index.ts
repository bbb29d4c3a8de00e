import type { Platform } from '../contract.ts'
import { examples } from './examples.ts'

/** The browser's own WebSocket, the baseline for the other platforms. */
export const web: Platform = {
  id: 'web',
  title: { en: 'Web', zh: 'Web 标准' },
  profiles: [
    {
      id: 'documented',
      title: { en: 'As documented', zh: '按文档' },
      summary: {
        en: 'The WHATWG standard, as browsers implement it.',
        zh: '各浏览器所实现的 WHATWG 标准。',
      },
    },
  ],
  declarations: [],
  examples,
  ambient: {},
  globals: ['WebSocket'],
  repairs: [],
}
