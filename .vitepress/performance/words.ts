import type { Locale } from '../../src/text.ts'

/** Words of the tables and plots. */
export const words = {
  en: {
    group: 'Part',
    date: 'Day',
    rounds: 'Rounds',
    machine: 'Machine: {machine}.',
    runs: 'Day, rounds and load of each part',
    load: 'Load before and after',
    budget: 'Budget',
    aim: 'Aim',
    measured: 'Measured',
    summary: '**{met} of {all} aims are met.**',
    met: 'Aims met',
    missed: 'What the missed aims need',
    values: 'Values',
    median: 'Median (spread)',
    to: 'To {peer}',
    size: 'Size',
    cost: 'Processor time per {per}',
  },
  zh: {
    group: '部分',
    date: '日期',
    rounds: '轮数',
    machine: '机器：{machine}。',
    runs: '各部分的日期、轮数与负载',
    load: '前后的负载',
    budget: '预算',
    aim: '目标',
    measured: '实测',
    summary: '**{all} 项目标中已达到 {met} 项。**',
    met: '已达到的目标',
    missed: '未达到的目标还需要什么',
    values: '数值',
    median: '中位数（范围）',
    to: '与{peer}之比',
    size: '规模',
    cost: '处理器时间，每{per}',
  },
} satisfies Record<Locale, Record<string, string>>

export type Words = (typeof words)[Locale]
