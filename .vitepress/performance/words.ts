import type { Locale } from '../../src/text.ts'

/** Words of the tables and plots. */
export const words = {
  en: {
    group: 'Part',
    date: 'Day',
    rounds: 'Rounds',
    machine: 'Machine',
    load: 'Load before and after',
    budget: 'Budget',
    aim: 'Aim',
    measured: 'Measured',
    met: 'met',
    missed: 'not met',
    median: 'Median (spread)',
    to: 'To {peer}',
    size: 'Size',
    cost: 'Processor time per {per}',
  },
  zh: {
    group: '部分',
    date: '日期',
    rounds: '轮数',
    machine: '机器',
    load: '前后的负载',
    budget: '预算',
    aim: '目标',
    measured: '实测',
    met: '达到',
    missed: '未达到',
    median: '中位数（范围）',
    to: '与{peer}之比',
    size: '规模',
    cost: '处理器时间，每{per}',
  },
} satisfies Record<Locale, Record<string, string>>

export type Words = (typeof words)[Locale]
