import type { Locale } from '../../src/text.ts'

const en = {
  title: 'Port to…',
  close: 'Close',
  target: 'Target platform',
  result: 'The port',
  working: 'The program is being ported.',
  tier: {
    native: 'Native',
    adapter: 'Adapter',
    impossible: 'Not ported',
  },
  summary: {
    native: (platform: string, changed: number, differences: number) =>
      `The port uses the calls of ${platform}. ${lines(changed)} ${
        differences === 0
          ? 'No known differences.'
          : differences === 1
            ? '1 difference is noted at its line.'
            : `${differences} differences are noted at their lines.`
      }`,
    adapter: (platform: string, file: string) =>
      `The program keeps its calls and loads them from ${file}, which runs them over the calls of ${platform}.`,
    impossible: (platform: string) => `The program cannot be ported to ${platform}.`,
  },
  why: 'Why the calls of the target are not used',
  line: (line: number) => `Line ${line}`,
  goTo: (line: number, file: string) => `Go to line ${line} of ${file}`,
  before: (platform: string) => `Before: ${platform}`,
  after: (platform: string) => `After: ${platform}`,
  removed: 'Removed: ',
  added: 'Added: ',
  folded: (count: number) => (count === 1 ? '1 unchanged line' : `${count} unchanged lines`),
  kept: (files: string) => `Kept unchanged: ${files}.`,
  adapterFile: (file: string) => `Adapter: ${file}`,
  adapterNote:
    'The adapter needs the package polysocket in your project. In the playground, both files run as they are.',
  copy: 'Copy the port',
  copyAdapter: 'Copy the adapter',
  copyFile: (name: string) => `Copy ${name}`,
  copied: 'Copied.',
  open: 'Open as a new program',
  verify: 'Verify',
  stop: 'Stop',
  verifying: (done: number, all: number) => `Running both programs: ${done} of ${all} runs.`,
  verdict: {
    same: (all: number) => `Verified in ${all} of ${all} situations: the port does the same.`,
    declared: (declared: number, all: number) =>
      `Verified in ${all} of ${all} situations: the port does the same, except for the noted differences, which show in ${declared}.`,
    different: (different: number, all: number) =>
      `The port differs in ${different} of ${all} situations in a way that is not noted. Read the differences before you use the port.`,
  },
  situations: {
    own: 'Network as set',
    refused: 'Connection refused',
    lost: 'Link lost',
    closed: 'Closed by the server',
    jitter: 'Varying delays',
    instant: 'No delays',
  },
  outcomes: {
    same: 'same',
    declared: 'differs as noted',
    different: 'different',
  },
  parts: {
    wire: 'On the network',
    told: 'Reported to the program',
    uncaught: 'Uncaught error',
  },
  details: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  sides: (program: string, port: string) => `before: ${program}; after: ${port}`,
  nothing: 'nothing',
  stopped: 'The comparison was stopped.',
  hung: 'A run took longer than 8 s and was stopped. The port is not verified.',
  broken: (reason: string) => `The programs could not be compared: ${reason}`,
  failed: (reason: string) => `The program could not be ported: ${reason}`,
}

function lines(changed: number): string {
  if (changed === 0) return 'No line changes.'
  return changed === 1 ? '1 line changes.' : `${changed} lines change.`
}

const zh: typeof en = {
  title: '移植到…',
  close: '关闭',
  target: '目标平台',
  result: '移植结果',
  working: '正在移植程序。',
  tier: {
    native: '原生',
    adapter: '适配层',
    impossible: '未移植',
  },
  summary: {
    native: (platform, changed, differences) =>
      `移植结果使用 ${platform} 的调用。${changed === 0 ? '没有改动的行。' : `改动 ${changed} 行。`}${
        differences === 0 ? '暂无已知差异。' : `${differences} 处差异已标注在相应的行。`
      }`,
    adapter: (platform, file) =>
      `程序保留原有调用，并从 ${file} 加载；该文件通过 ${platform} 的调用实现这些调用。`,
    impossible: (platform) => `程序无法移植到 ${platform}。`,
  },
  why: '未使用目标平台调用的原因',
  line: (line) => `第 ${line} 行`,
  goTo: (line, file) => `转到 ${file} 第 ${line} 行`,
  before: (platform) => `移植前：${platform}`,
  after: (platform) => `移植后：${platform}`,
  removed: '删除：',
  added: '新增：',
  folded: (count) => `${count} 行未改动`,
  kept: (files) => `保持不变：${files}。`,
  adapterFile: (file) => `适配层：${file}`,
  adapterNote: '在项目中使用适配层时需要安装 polysocket 包。在演练场中可以直接运行这两个文件。',
  copy: '复制移植结果',
  copyAdapter: '复制适配层',
  copyFile: (name) => `复制 ${name}`,
  copied: '已复制。',
  open: '作为新程序打开',
  verify: '验证',
  stop: '停止',
  verifying: (done, all) => `正在运行两个程序：已完成 ${done}/${all} 次。`,
  verdict: {
    same: (all) => `已验证 ${all}/${all} 种情况：移植结果的行为相同。`,
    declared: (declared, all) =>
      `已验证 ${all}/${all} 种情况：除已标注的差异外，移植结果的行为相同；这些差异出现在 ${declared} 种情况中。`,
    different: (different, all) =>
      `在 ${all} 种情况中，${different} 种有未标注的差异。使用移植结果之前，请先查看差异。`,
  },
  situations: {
    own: '当前网络设置',
    refused: '连接被拒绝',
    lost: '链路中断',
    closed: '服务器关闭连接',
    jitter: '延迟抖动',
    instant: '无延迟',
  },
  outcomes: {
    same: '相同',
    declared: '仅有已标注的差异',
    different: '不同',
  },
  parts: {
    wire: '网络',
    told: '通知程序的事件',
    uncaught: '未捕获的错误',
  },
  details: (count) => `${count} 处差异`,
  sides: (program, port) => `移植前：${program}；移植后：${port}`,
  nothing: '无',
  stopped: '比较已停止。',
  hung: '一次运行超过 8 秒，已停止。移植结果未经验证。',
  broken: (reason) => `无法比较两个程序：${reason}`,
  failed: (reason) => `无法移植程序：${reason}`,
}

/** The words of the port dialog, by language. */
export const portWords: Readonly<Record<Locale, typeof en>> = { en, zh }

export type PortWords = typeof en
