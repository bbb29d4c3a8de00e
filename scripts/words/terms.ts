/** A word or phrase replaced by the style guide. */
export interface Term {
  readonly avoid: RegExp
  readonly use: string
}

/** English phrases to avoid, in interface texts, messages and pages. */
export const ENGLISH: readonly Term[] = [
  { avoid: /\bwithout a word\b/i, use: 'silently' },
  { avoid: /\ball the same\b/i, use: 'still, anyway' },
  { avoid: /\banew\b/i, use: 'again' },
  { avoid: /\b(?:makes?|made) of (?:it|them|that|this)\b/i, use: 'the action by its name' },
  { avoid: /\b(?:becomes?|became) of\b/i, use: 'the result by its name' },
  { avoid: /\b(?:is|are|was|were) told\b/i, use: 'shows, reports, receives' },
  { avoid: /\bwhoever\b/i, use: 'the user, the program, the caller' },
  { avoid: /\bmade no sense\b/i, use: 'could not be read' },
  { avoid: /\bmade way for\b/i, use: 'was dropped' },
]

/** Chinese words to avoid, in interface texts, messages and pages. */
export const CHINESE: readonly Term[] = [
  { avoid: /移植须知/, use: '移植提示' },
  { avoid: /实时模式/, use: '真实模式' },
  { avoid: /状态号/, use: '关闭码 or HTTP 状态码' },
  { avoid: /监听函数/, use: '监听器' },
  { avoid: /真实设备/, use: '真机' },
  { avoid: /悄悄|默默/, use: '静默' },
  { avoid: /陷阱/, use: '注意事项' },
  { avoid: /线路/, use: '网络' },
  { avoid: /安卓/, use: 'Android' },
  { avoid: /引入方式/, use: '导入模块' },
  { avoid: /白名单/, use: '服务器域名' },
]
