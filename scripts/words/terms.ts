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

/** English phrases to avoid in texts: string literals of several words. */
export const ENGLISH_TEXTS: readonly Term[] = [
  {
    avoid: /(?:^|[.;] )(?:What|Whatever|Those|Which of)\b [^?]*\.$/,
    use: 'the subject by its name',
  },
  { avoid: /\bwhat (?:could|can|was|it|they|the|comes?)\b/, use: 'the object by its name' },
  {
    avoid: /\b(?:afresh|talks?|tells?|told|hears?|speaks?)\b/i,
    use: 'sends, receives, reports, shows',
  },
  { avoid: /\bwants?\b/i, use: 'requires' },
  { avoid: /\b(?:turns?|turned|lets?) (?:\w+ ){0,2}down\b/i, use: 'refuses, fails' },
  { avoid: /\b(?:gives?|given|gave) up\b/i, use: 'abandons' },
  { avoid: /\b(?:takes?|taken) away\b/i, use: 'removes' },
  { avoid: /\bhand(?:s|ed)? (?:\w+ )?over\b/i, use: 'passes' },
  { avoid: /(?<![Tt]here )\bis no (?!longer)\w+/, use: 'is not a' },
  { avoid: /\bthere already\b/i, use: 'already exists' },
  {
    avoid:
      /\b(?:(?:one|two) (?:\w+ )?|bytes )an? (?:second|millisecond|event|page|object|message)\b/i,
    use: 'per',
  },
  { avoid: /\bon the wire\b/i, use: 'on the network' },
  { avoid: /\bOne (?:row|entry|message|problem)\b(?! per)/, use: '1' },
]

/** Chinese words to avoid in texts. */
export const CHINESE_TEXTS: readonly Term[] = [
  { avoid: /没能|不了了之/, use: '无法, 未' },
  { avoid: /试试|看看|随意|哪怕|其实|凭什么|谁也|让位|动静|拖垮|放不下|搬走/, use: '书面语' },
  { avoid: /对端儿|有人应答|总要有/, use: '对端' },
  { avoid: /\d{4} 的 ?`?(?:close|onClose|onclose)/, use: '触发 close，code 为 1006' },
  { avoid: /(?:框架(?:里|标题)|显示在框架)/, use: 'iframe' },
  { avoid: /在设备上/, use: '在真机上' },
  { avoid: /到来之前/, use: '加载完成前' },
  { avoid: /监听(?=被|已|仍|会|要)/, use: '监听器' },
]
