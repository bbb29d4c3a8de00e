import type { Profile } from '../contract.ts'

/** Profiles for running a program. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'Five connections. A refused connection reports an error alone; where the document is silent, the behavior is that of dimina, an open container.',
      zh: '最多五个连接。连接被拒绝时只触发 onError；文档没有说明之处，按开源容器 dimina 的行为。',
    },
  },
  {
    id: 'devtools',
    title: { en: 'Developer tools, provisional', zh: '开发者工具（暂定）' },
    summary: {
      en: 'Developers report that a refused connection reports an error, then a close. The evidence is a single report of 2020.',
      zh: '据开发者报告，连接被拒绝时先触发 onError，再触发 onClose。仅有 2020 年的一份报告为据。',
    },
  },
] as const satisfies readonly Profile[]
