import type { LeftOut, LeftOutReason } from '../../src/intake/contract.ts'
import type { Locale } from '../../src/text.ts'

const kinds: Readonly<Record<LeftOutReason, readonly [one: string, more: string]>> = {
  binary: ['binary file', 'binary files'],
  lock: ['lock file', 'lock files'],
  tool: ['file of tools or tests', 'files of tools or tests'],
  name: ['file with an unusual name', 'files with unusual names'],
  large: ['file of more than 1 MB', 'files of more than 1 MB'],
  beyond: ['file beyond the limits', 'files beyond the limits'],
}

const kindsZh: Readonly<Record<LeftOutReason, string>> = {
  binary: '个二进制文件',
  lock: '个依赖锁定文件',
  tool: '个工具或测试文件',
  name: '个名称不受支持的文件',
  large: '个超过 1 MB 的文件',
  beyond: '个超出数量或大小限制的文件',
}

/** Most folder names in a sentence. */
const MAX_NAMED = 6

const entriesOf = ({ files }: LeftOut) =>
  (Object.keys(kinds) as LeftOutReason[]).flatMap((reason): [LeftOutReason, number][] =>
    files[reason] ? [[reason, files[reason]]] : [],
  )

const en = {
  target: 'Drop files, a folder or a .zip here to open the program.',
  recording: 'A .har file opens in Messages.',
  reading: 'Reading the files…',
  cancel: 'Cancel',
  opened: (files: number, platform: string, start: string) =>
    `Opened ${files === 1 ? '1 file' : `${files.toLocaleString('en')} files`} for ${platform}. The program starts with ${start}.`,
  exported: (platform: string) => `Opened the exported program for ${platform}.`,
  added: 'main.ts was added to import that file.',
  undrawn:
    'Only the scripts of the page run: there is no document, so lines for its elements fail.',
  unknown: 'No file names a platform; the platform is the current one.',
  leftOut(left: LeftOut) {
    const counted = entriesOf(left).map(
      ([reason, count]) => `${count.toLocaleString('en')} ${kinds[reason][count === 1 ? 0 : 1]}`,
    )
    const all = [...left.folders.slice(0, MAX_NAMED), ...counted]
    return all.length > 0 ? `Left out: ${all.join(', ')}.` : ''
  },
}

const zh: typeof en = {
  target: '将文件、文件夹或 .zip 拖到此处以打开程序。',
  recording: '.har 文件在“消息”中打开。',
  reading: '正在读取文件……',
  cancel: '取消',
  opened: (files, platform, start) =>
    `已打开 ${files.toLocaleString('zh-CN')} 个文件，平台为 ${platform}，程序从 ${start} 开始运行。`,
  exported: (platform) => `已打开导出的程序，平台为 ${platform}。`,
  added: '已添加 main.ts，用于导入该文件。',
  undrawn: '只运行页面中的脚本；此处没有 document，操作页面元素的语句会出错。',
  unknown: '文件未指明平台，沿用当前平台。',
  leftOut(left) {
    const counted = entriesOf(left).map(
      ([reason, count]) => `${count.toLocaleString('zh-CN')} ${kindsZh[reason]}`,
    )
    const all = [...left.folders.slice(0, MAX_NAMED), ...counted]
    return all.length > 0 ? `未包含：${all.join('、')}。` : ''
  },
}

/** The words of opening files, by language. */
export const intakeWords: Readonly<Record<Locale, typeof en>> = { en, zh }
