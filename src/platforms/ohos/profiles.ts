import type { Profile } from '../contract.ts'

/** Profiles for running a program; `shim/behaviour.ts` defines the behavior of each. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented (API 12 and later)', zh: '按文档（API 12 及以上）' },
    summary: {
      en: 'The behavior that the document and the declarations of API 26 (2026-08) describe. If neither describes a case, the behavior of OpenHarmony 5.0. The placeholder `ws://` of the samples leads to a server.',
      zh: '以文档和 API 26（2026-08）的声明为准。两者均未说明时，采用 OpenHarmony 5.0 的行为。示例中的占位符 `ws://` 会连接到服务器。',
    },
  },
  {
    id: 'api26',
    title: { en: 'OpenHarmony 7.0 (API 26)', zh: 'OpenHarmony 7.0（API 26）' },
    summary: {
      en: 'The behavior of the sources of 2026-08, as OpenHarmony’s own tests expect: the placeholder `ws://` fails, and the event `close` of a server names the reason `closeReason`.',
      zh: '2026-08 源码的行为，与 OpenHarmony 自身的测试一致：占位符 `ws://` 连接失败，服务器的 `close` 事件以 `closeReason` 给出原因。',
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
