import type { Locale, Text } from '../../src/text.ts'
import type { SupportState } from '../../src/platforms/facts-contract.ts'
import type { MemberKind, ModuleForm } from '../../src/reference/model.ts'
import type { Evidence } from '../../src/platforms/contract.ts'

/** Texts of the generated pages; the reference model has the others. */
export const words = {
  reference: { en: 'Reference', zh: '参考' },
  overview: { en: 'Overview', zh: '总览' },
  atAGlance: { en: 'At a glance', zh: '一览' },
  standard: { en: 'The standard', zh: '标准' },
  platform: { en: 'Platform', zh: '平台' },
  platforms: { en: 'Platforms', zh: '平台' },
  concept: { en: 'Concept', zh: '概念' },
  concepts: { en: 'By concept', zh: '按概念' },
  inShort: { en: 'In short', zh: '要点' },
  members: { en: 'Members', zh: '成员' },
  nameAndType: { en: 'Name and type', zh: '名称与类型' },
  type: { en: 'Type', zh: '类型' },
  required: { en: 'required', zh: '必填' },
  optional: { en: 'optional', zh: '可选' },
  default: { en: 'default', zh: '默认值' },
  since: { en: 'Since', zh: '起始版本' },
  description: { en: 'Description', zh: '说明' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  parameters: { en: 'Parameters', zh: '参数' },
  fields: { en: 'Fields', zh: '字段' },
  constants: { en: 'Constants', zh: '常量' },
  returns: { en: 'Returns', zh: '返回值' },
  payload: { en: 'Callback arguments', zh: '回调参数' },
  nothing: { en: 'nothing', zh: '无' },
  fails: { en: 'Fails with', zh: '失败时' },
  failsAll: { en: 'Each form fails with', zh: '各种形式失败时' },
  error: { en: 'Error', zh: '错误' },
  when: { en: 'When', zh: '何时出现' },
  message: { en: 'Message', zh: '消息' },
  reportedBy: { en: 'Reported by', zh: '报告者' },
  notes: { en: 'Portability notes', zh: '移植提示' },
  notesIntro: {
    en: 'Differences on other platforms, in other profiles and on devices. When a program meets a difference, the playground shows the note at the line.',
    zh: '其他平台、其他行为配置或真机上的差异。程序运行到相关代码行时，演练场会显示对应的移植提示。',
  },
  evidence: { en: 'Evidence', zh: '依据' },
  sources: { en: 'Sources', zh: '资料来源' },
  sourcesIntro: {
    en: 'Everything that the statements of this page rest on.',
    zh: '本页内容所依据的全部资料。',
  },
  follows: { en: 'Follows the document', zh: '依据的文档：' },
  today: { en: 'Where the document of today differs', zh: '与当前文档的差异' },
  profiles: { en: 'Profiles', zh: '行为配置' },
  profilesIntro: {
    en: 'The behavior that the document describes, and the behavior of releases. A program runs with one profile.',
    zh: '文档所述的行为，以及各发布版本的实际行为。程序在其中一种行为配置下运行。',
  },
  onlyProfiles: { en: 'Only in', zh: '仅限' },
  examples: { en: 'Examples', zh: '示例' },
  example: { en: 'Example', zh: '示例' },
  moreExamples: { en: 'More examples', zh: '更多示例' },
  prints: { en: 'Output', zh: '输出' },
  import: { en: 'Import', zh: '导入模块' },
  permission: { en: 'Permissions and manifest', zh: '权限与清单声明' },
  neededBy: { en: 'Needed by', zh: '需要此项的成员' },
  needs: { en: 'Needs', zh: '需要' },
  deprecated: { en: 'Deprecated', zh: '已废弃' },
  useInstead: { en: 'Use instead:', zh: '请改用：' },
  support: { en: 'Support', zh: '支持情况' },
  usedBy: { en: 'Used by', zh: '用于' },
  inherited: { en: 'Also has', zh: '另有' },
  hosts: { en: 'Support by host', zh: '各端支持情况' },
  hostsIntro: {
    en: 'The available members depend on the host. “Documented” means that the document lists the member for the host; it was not tested on the host.',
    zh: '可用的接口取决于程序运行的端。“文档列出”表示文档为该端列出了此接口，未在该端上测试。',
  },
  errata: { en: 'Reading the original document', zh: '对照原文档' },
  errataIntro: {
    en: 'Mistakes and outdated statements in the original document.',
    zh: '原文档中的错误和过时之处。',
  },
  closeCodes: { en: 'Close codes', zh: '关闭码' },
  meanings: { en: 'What each code means', zh: '各关闭码的含义' },
  meaning: { en: 'Meaning', zh: '含义' },
  sender: { en: 'Sent by', zh: '发送方' },
  advice: { en: 'What to do', zh: '处理方法' },
  codesBasis: {
    en: '“Send” describes the API of the platform; where the playground can do less than a device, the cell says so.',
    zh: '“发送”指平台接口对该关闭码的处理；演练场与真机不同时，单元格中有说明。',
  },
  code: { en: 'Code', zh: '代码' },
  maySend: { en: 'Can be sent', zh: '程序能否发送' },
  send: { en: 'Send', zh: '发送' },
  report: { en: 'Report', zh: '收到' },
  neverMet: { en: 'never received', zh: '不会收到' },
  kind: { en: 'Kind', zh: '种类' },
  reports: { en: 'When it is reported', zh: '何时收到' },
  errorCodes: { en: 'Error codes', zh: '错误码' },
  noErrorCodes: { en: 'This platform has no error codes.', zh: '该平台没有错误码。' },
  states: { en: 'States', zh: '状态' },
  stateMachine: { en: 'States of a connection', zh: '连接的状态' },
  stateMachines: { en: 'State machines', zh: '状态机' },
  statesIntro: {
    en: 'States of a connection and the callbacks of each transition, per platform. The numbers in a diagram refer to the list next to it.',
    zh: '各平台上连接的状态，以及每次状态变化触发的回调。图中的编号对应旁边的列表。',
  },
  drawnBelow: {
    en: 'A sequence diagram. The list below has the same content as text.',
    zh: '时序图。下面的列表以文字列出同样的内容。',
  },
  asText: { en: 'As text', zh: '文字说明' },
  begins: { en: 'begins here', zh: '起点' },
  told: { en: 'the program receives', zh: '程序收到' },
  order: { en: 'Order of callbacks', zh: '回调顺序' },
  orderIntro: {
    en: 'Each diagram is recorded when the site is built: the program below runs on the simulated network, and its calls, callbacks, network messages and server actions are listed in order.',
    zh: '每幅图由模拟运行的记录生成：构建网站时，下面的程序在模拟网络上运行，调用、回调、网络消息和服务器的操作按顺序列出。',
  },
  success: { en: 'Success', zh: '成功' },
  successText: {
    en: 'The server accepts, sends a message back, and the program closes.',
    zh: '服务器接受连接、回显一条消息，随后程序关闭连接。',
  },
  refusal: { en: 'Refusal', zh: '被拒绝' },
  refusalText: {
    en: 'The server answers the handshake with an HTTP error.',
    zh: '服务器以 HTTP 错误应答握手。',
  },
  drop: { en: 'Connection loss', zh: '连接中断' },
  dropText: {
    en: 'The connection is dropped after the first message, without a closing handshake.',
    zh: '第一条消息之后连接断开，没有关闭握手。',
  },
  program: { en: 'Program', zh: '程序' },
  wire: { en: 'Network', zh: '网络' },
  server: { en: 'Server', zh: '服务器' },
  recordedProgram: { en: 'Recorded program', zh: '被记录的程序' },
  matrix: { en: 'Every concept on every platform', zh: '概念与平台对照表' },
  matrixIntro: {
    en: 'One row per concept, one column per platform. Select a concept to open the full comparison.',
    zh: '每行一个概念，每列一个平台。点击概念名称可查看完整对比。',
  },
  codes: { en: 'Close codes and error codes', zh: '关闭码与错误码' },
  codesIntro: {
    en: 'Close codes that a program can send and receive, and the error codes of each platform.',
    zh: '程序可发送和可能收到的关闭码，以及各平台的错误码。',
  },
  porting: { en: 'Porting', zh: '移植' },
  portingGuide: { en: 'Porting guide', zh: '移植指南' },
  portingIntro: {
    en: 'API mapping and common pitfalls from one platform to another.',
    zh: '从一个平台到另一个平台的接口对照与注意事项。',
  },
  portInPlayground: {
    en: 'The playground can rewrite a program for the other platform and compare both:',
    zh: '演练场可以将程序改写为另一平台的程序，并对比两者：',
  },
  portTo: { en: 'Port to…', zh: '移植到…' },
  portedPrograms: { en: 'Ported programs', zh: '移植示例' },
  portedIntro: {
    en: 'Each program is shown with its port, which the playground’s porter writes. Lines that differ are marked. Both programs run in the page.',
    zh: '每个程序与其移植结果并排显示，移植结果由演练场的移植工具生成。有差异的行带有标记。两个程序均可在页面中运行。',
  },
  line: { en: 'Line', zh: '第' },
  calls: { en: 'Calls', zh: '调用对照' },
  traps: { en: 'Pitfalls', zh: '注意事项' },
  noTraps: { en: 'No known porting issues.', zh: '暂无已知的移植问题。' },
  none: { en: 'none', zh: '没有' },
  from: { en: 'From', zh: '从' },
  to: { en: 'To', zh: '到' },
  firstProgram: { en: 'First program', zh: '第一个程序' },
  types: { en: 'Types', zh: '类型' },
  notesElsewhere: { en: 'Notes at other members', zh: '其他成员处的提示' },
  fullReference: { en: 'Full reference', zh: '完整参考' },
  pictures: { en: 'Tables and pictures', zh: '图表' },
  profile: { en: 'Profile', zh: '行为配置' },
  form: { en: 'Form', zh: '形式' },
} as const satisfies Record<string, Text>

/** Names of the support states. */
export const supportWords: Readonly<Record<SupportState, Text>> = {
  documented: { en: 'Documented', zh: '文档列出' },
  verified: { en: 'Tested in simulation', zh: '模拟测试通过' },
  unsupported: { en: 'Not supported', zh: '不支持' },
  unknown: { en: 'Unknown', zh: '未知' },
}

export const kindWords: Readonly<Record<MemberKind, Text>> = {
  function: { en: 'function', zh: '函数' },
  class: { en: 'class', zh: '类' },
  constructor: { en: 'constructor', zh: '构造函数' },
  method: { en: 'method', zh: '方法' },
  property: { en: 'property', zh: '属性' },
  event: { en: 'event', zh: '事件' },
  constant: { en: 'constant', zh: '常量' },
  interface: { en: 'object', zh: '对象' },
  record: { en: 'record', zh: '记录' },
  field: { en: 'field', zh: '字段' },
  type: { en: 'type', zh: '类型' },
}

export const importWords: Readonly<Record<ModuleForm['kind'], Text>> = {
  global: { en: 'global, nothing to import', zh: '全局变量，无需导入' },
  'default-import': { en: 'default import', zh: '默认导入' },
  'named-import': { en: 'named import', zh: '具名导入' },
  require: { en: '`require()`', zh: '`require()`' },
  call: { en: 'returned by a call', zh: '通过调用获取' },
}

export const evidenceWords: Readonly<Record<Evidence['kind'], Text>> = {
  document: { en: 'document', zh: '文档' },
  types: { en: 'type declarations', zh: '类型声明' },
  source: { en: 'source', zh: '源码' },
  executed: { en: 'observed in a run', zh: '实测' },
  report: { en: 'reported by developers', zh: '开发者报告' },
  assumed: { en: 'assumed', zh: '推测' },
}

/** Names of what a fold holds, for one and for several; Chinese has a single form. */
const countWords = {
  notes: { en: ['portability note', 'portability notes'], zh: '条移植提示' },
  generalNotes: {
    en: ['note on the whole platform', 'notes on the whole platform'],
    zh: '条针对整个平台的提示',
  },
  notesById: { en: ['note by id', 'notes by id'], zh: '条提示，按 id 列出' },
  examples: { en: ['example', 'examples'], zh: '个示例' },
  fields: { en: ['field', 'fields'], zh: '个字段' },
  closeCodes: { en: ['close code', 'close codes'], zh: '个关闭码' },
  errorCodes: { en: ['error code', 'error codes'], zh: '个错误码' },
  sources: { en: ['source', 'sources'], zh: '份资料' },
  errata: { en: ['remark on the document', 'remarks on the document'], zh: '条文档勘误' },
} as const satisfies Record<string, { readonly en: readonly [string, string]; readonly zh: string }>

/** Formats a number of things, e.g. `3 examples`. */
export function counted(locale: Locale, things: keyof typeof countWords, count: number): string {
  const { en, zh } = countWords[things]
  return locale === 'zh' ? `${count} ${zh}` : `${count} ${en[count === 1 ? 0 : 1]}`
}
