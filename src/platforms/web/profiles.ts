import type { Profile } from '../contract.ts'

/** The profile of the baseline: the standard, as browsers implement it. */
export const profiles = [
  {
    id: 'documented',
    title: { en: 'As documented', zh: '按文档' },
    summary: {
      en: 'The WHATWG standard, as browsers implement it.',
      zh: '各浏览器所实现的 WHATWG 标准。',
    },
  },
] as const satisfies readonly Profile[]
