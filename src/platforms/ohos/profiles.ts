import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/behaviour.ts` defines the behavior of each. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented (API 12 and later)', zh: '按文档（API 12 及以上）' },
    summary: {
      en: 'The behavior that the document describes. If the document does not describe a case, the behavior of OpenHarmony 5.0.',
      zh: '以文档为准。文档未说明时，采用 OpenHarmony 5.0 的行为。',
    },
  },
  {
    id: 'api6',
    title: { en: 'OpenHarmony 3.1 (API 6 to 8)', zh: 'OpenHarmony 3.1（API 6～8）' },
    summary: {
      en: 'The first release: errors without a message, no permission check, failed connections without an event, an empty default reason.',
      zh: '首个版本：错误没有 message，不检查权限，连接失败没有任何事件通知，关闭原因默认为空。',
    },
  },
] as const satisfies readonly Profile[]
