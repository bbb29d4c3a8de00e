import type { Locale } from '../../src/text.ts'

/** Words of the tables. */
export const words = {
  en: {
    run: 'Date of the run: {date}. {versions}.',
    comma: ', ',
    group: 'Group',
    cases: 'Cases',
    simulated: 'Simulated network',
    mockSocket: 'mock-socket’s own class',
    platform: 'Platform',
    scenario: 'Server',
    compared: 'Compared',
    same: 'Equal',
    total: 'Total',
  },
  zh: {
    run: '测试日期：{date}。{versions}。',
    comma: '，',
    group: '分组',
    cases: '用例数',
    simulated: '模拟网络',
    mockSocket: 'mock-socket 自带的类',
    platform: '平台',
    scenario: '服务器',
    compared: '比较次数',
    same: '结果一致',
    total: '合计',
  },
} satisfies Record<Locale, Record<string, string>>
