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
    customSummary: '服务器由文件 server.ts 定义，可以修改。',
    edited: (title) => `${title}（已修改）`,
    published: (title: string) => `${title}（原版）`,
    port: '移植到…',
    ported: (number) => (number === 1 ? '移植结果' : `移植结果（${number}）`),
    fromLink: (number) => (number === 1 ? '来自链接' : `来自链接（${number}）`),
    fromFiles: (number) => (number === 1 ? '打开的文件' : `打开的文件（${number}）`),
    open: '打开',
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
    manifestHint: '应用声明的权限和功能。取消勾选后，程序在没有该声明的情况下运行。',
    manifestValue: { hosts: '主机名，以逗号分隔', milliseconds: '毫秒' },
  },
  live: {
    url: '真实服务器地址',
    placeholder: 'wss://server.example/path',
    empty: '留空时，程序连接代码中的 URL。',
    limits:
      '浏览器不发送自定义请求头，Origin 为“null”。https 页面只能连接 wss: 地址。连接内网地址前，浏览器可能会请求权限。',
    custom: 'server.ts 只在模拟模式下应答。真实模式下由该地址的服务器应答。',
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
      empty: '请输入文件名。',
      taken: '已存在同名文件。请输入其他名称。',
      form: '文件名只能包含字母、数字、“.”、“_”、“-”和“@”，文件夹之间用“/”，并以扩展名结尾；main 的扩展名为 .ts 或 .js。',
      pageForm: (extensions) =>
        `文件名只能包含字母、数字、“.”、“_”、“-”和“@”，文件夹之间用“/”，并以扩展名结尾；main 的扩展名为 ${extensions}。`,
      main: '程序必须有 main 文件。请保留此文件的名称 main。',
    },
  },
  editor: { label: (file) => `${file} 的源代码` },
  console: consoleWords,
  problems: {
    title: (count) => `有 ${count} 个问题，程序未运行。`,
  },
  messages: messageWords,
  layout: {
    label: '面板',
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
    kept: (title) => `“${title}”的修改已保留。`,
    goBack: '回到我的修改',
    noGallery: '无法获取示例。请检查网络后重试。',
    ported: (title) => `这是“${title}”的移植结果。原程序保持不变。`,
    goBackTo: (title) => `回到“${title}”`,
    reset: '程序已还原。',
    replays: 'server.ts 现在会回放该录制。请按“运行”。',
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
    arrived: '此程序来自链接，尚未运行。请先阅读程序，再按“运行”。',
    liveHosts: (hosts) => `真实模式下，程序只能连接：${hosts}。`,
    liveNone: '真实模式下，程序无法连接任何服务器。',
    liveRefused: (addresses) => `已阻止：${addresses}。`,
    saved: (files) => `已从链接中恢复：${files}。`,
    cut: (file) => `${file}（不完整）`,
    lost: (fields) => `未恢复：${fields}。`,
    openSaved: '打开已恢复的文件',
    fresh: '重新开始',
    keep: '保留当前程序',
  },
}
