import type { Locale } from '../../src/text.ts'

const en = {
  palette: 'All commands',
  search: 'Search commands, platforms and examples',
  found: (count: number) => (count === 1 ? '1 command' : `${count} commands`),
  none: 'No matching command.',
  list: 'Commands',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  keys: 'Keys',
  characterKeys: 'Enable single-character shortcuts',
  groups: {
    program: 'Program',
    view: 'Views',
    console: 'Console and messages',
    network: 'Network',
    help: 'Help',
    lists: 'In the console and the messages',
    editor: 'In the editor',
  },
  lists: {
    move: 'Move between rows',
    select: 'Select several rows',
    open: 'Expand the row',
    close: 'Collapse the row, or clear the selection',
    copy: 'Copy the selected rows',
    all: 'Select all rows',
  },
  editor: {
    leave: 'Leave the editor',
    commands: 'The editor’s own commands',
    complete: 'Suggestions',
  },
  then: 'then',
}

const zh: typeof en = {
  palette: '所有命令',
  search: '搜索命令、平台和示例',
  found: (count) => `${count} 个命令`,
  none: '没有匹配的命令。',
  list: '命令列表',
  shortcuts: '键盘快捷键',
  close: '关闭',
  keys: '按键',
  characterKeys: '启用单个字符的快捷键',
  groups: {
    program: '程序',
    view: '视图',
    console: '控制台与消息',
    network: '网络',
    help: '帮助',
    lists: '在控制台和消息列表中',
    editor: '在编辑器中',
  },
  lists: {
    move: '逐行移动',
    select: '选中多行',
    open: '展开当前行',
    close: '收起当前行，或取消选中',
    copy: '复制选中的行',
    all: '全选',
  },
  editor: {
    leave: '离开编辑器',
    commands: '编辑器自带的命令',
    complete: '补全建议',
  },
  then: '再按',
}

/** The words of the command list, by language. */
export const commandWords: Readonly<Record<Locale, typeof en>> = { en, zh }
