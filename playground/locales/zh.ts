import { consoleWords } from './zh/console.ts'
import { embedWords } from './zh/embed.ts'
import { draftWords } from './zh/drafts.ts'
import { compareWords } from './zh/compare.ts'
import { diagramWords } from './zh/diagram.ts'
import { exportWords } from './zh/export.ts'
import { messageWords } from './zh/messages.ts'
import { networkWords } from './zh/network.ts'
import { runWords } from './run.ts'
import { screenWords } from './zh/screen.ts'
import { serverWords } from './zh/server.ts'
import { shareWords } from './zh/share.ts'
import type { Words } from './words.ts'

/** 演练场的全部中文文字。 */
export const zh: Words = {
  controls: {
    platform: '平台',
    example: '示例',
    profile: '行为配置',
    server: '服务器',
    mode: '模式',
    simulated: '模拟',
    live: '真实',
    custom: 'server.ts',
    customSummary: '服务器就是文件 server.ts，可以随意修改。',
    edited: (title) => `${title}（已修改）`,
    published: (title: string) => `${title}（原版）`,
    fromLink: (number) => (number === 1 ? '来自链接' : `来自链接（${number}）`),
  },
  run: runWords.zh,
  network: networkWords,
  server: serverWords,
  screen: screenWords,
  embed: embedWords,
  export: exportWords,
  diagram: diagramWords,
  compare: compareWords,
  share: shareWords,
  drafts: draftWords,
  settings: {
    more: '服务器与网络',
    connectDelay: '建连延迟',
    latency: '单程延迟',
    milliseconds: '毫秒',
    manifest: '清单',
    manifestHint: '应用声明了哪些权限和功能。取消勾选，看看缺了它平台会怎么做。',
  },
  live: {
    url: '真实服务器地址',
    placeholder: 'wss://server.example/path',
    empty: '留空：程序里写哪个地址，就连哪个地址。',
    limits:
      '浏览器发不出自定义请求头，这里的 Origin 是 “null”。https 页面只能连 wss:，连内网地址时浏览器会先询问。',
    custom: 'server.ts 只在模拟模式下起作用；这里应答的是上面那个地址的服务器。',
  },
  files: {
    label: '文件',
    add: '添加文件',
    addServer: '添加 server.ts',
    rename: '重命名',
    renameFile: (name) => `重命名 ${name}`,
    remove: '删除',
    removeFile: (name) => `删除 ${name}`,
    name: '文件名',
    save: '确定',
    cancel: '取消',
    problem: {
      empty: '请填写文件名。',
      taken: '已经有同名文件了。',
      form: '只能用字母、数字、“.”、“_” 和 “-”，并以 .ts 或 .js 结尾。',
      pageForm: '只能用字母、数字、“.”、“_” 和 “-”，并以 .ts、.js、.we 或 .vue 结尾。',
      main: '程序不能没有 main 文件。',
    },
  },
  editor: { label: (file) => `${file} 的源代码` },
  console: consoleWords,
  problems: {
    title: (count) => `有 ${count} 处问题，程序没有运行。`,
  },
  messages: messageWords,
  layout: {
    label: '窗格',
    code: '代码',
    console: '控制台',
    resizeCode: '代码区宽度',
    resizeConsole: '控制台高度',
  },
  inspect: {
    label: '运行的视图',
    tabs: { messages: '消息', server: '服务器', diagram: '时序图', compare: '对比' },
  },
  notice: {
    close: '关闭',
    kept: (title) => `“${title}”的修改还在。`,
    goBack: '回去继续改',
    reset: '已还原成最初的样子。',
    replays: 'server.ts 现在会回放这段录制，按“运行”试试。',
    removed: (name) => `${name} 已删除。`,
    undo: '撤销',
  },
  address: {
    unknown: {
      platform: (id: string) => `地址中的平台“${id}”不存在。请在“平台”中选择。`,
      example: (id: string) => `地址中的示例“${id}”在该平台中不存在。请在“示例”中选择。`,
      profile: (id: string) => `地址中的行为配置“${id}”在该平台中不存在。请选择其他行为配置。`,
    },
  },
  link: {
    arrived: '这个程序来自链接，还没有运行过：先看一遍，再按“运行”。',
    liveHosts: (hosts) => `真实模式下它只能连接：${hosts}。`,
    liveNone: '真实模式下它无法连接任何服务器。',
    liveRefused: (addresses) => `已阻止：${addresses}。`,
    saved: (files) => `可以恢复的内容：${files}。`,
    cut: (file) => `${file}（缺结尾）`,
    lost: (fields) => `已略去：${fields}。`,
    openSaved: '打开能恢复的内容',
    fresh: '从头开始',
    keep: '留着现在的代码',
  },
}
