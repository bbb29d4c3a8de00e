import type { Text } from '../../../src/text.ts'

/** The headings for lists of commands. */
export type CommandGroup = 'program' | 'view' | 'console' | 'network' | 'help'

/** An action of the playground, in the words of menus, shortcuts and lists. */
export interface CommandDefinition {
  readonly group: CommandGroup
  readonly label: Text
  /** Shortcuts in the format of {@link matches}, the displayed shortcut first. */
  readonly keys?: readonly string[]
}

/**
 * Every command of the playground except the choices of platform and example, which `choices.ts`
 * derives from the gallery. No shortcut is in use by browsers, screen readers or the editor.
 */
export const definitions = {
  run: { group: 'program', label: { en: 'Run', zh: '运行' }, keys: ['Mod+Enter'] },
  stop: { group: 'program', label: { en: 'Stop', zh: '停止' }, keys: ['Mod+Shift+Enter'] },
  share: { group: 'program', label: { en: 'Share', zh: '分享' }, keys: ['Alt+Shift+U'] },
  port: { group: 'program', label: { en: 'Port to another platform', zh: '移植到其他平台' } },
  reset: { group: 'program', label: { en: 'Reset the program', zh: '还原程序' } },
  format: {
    group: 'program',
    label: { en: 'Format the file', zh: '格式化文件' },
    keys: ['Alt+Shift+F'],
  },
  'new-server': {
    group: 'program',
    label: { en: 'New server script (server.ts)', zh: '新建服务器脚本（server.ts）' },
  },
  'open-files': {
    group: 'program',
    label: { en: 'Open files or a .zip…', zh: '打开文件或 .zip…' },
  },
  'open-folder': { group: 'program', label: { en: 'Open a folder…', zh: '打开文件夹…' } },
  'export-project': {
    group: 'program',
    label: { en: 'Export as a Node project', zh: '导出为 Node 项目' },
  },
  'export-page': { group: 'program', label: { en: 'Export as one page', zh: '导出为单个网页' } },
  'save-har': { group: 'program', label: { en: 'Save the run as HAR', zh: '运行记录保存为 HAR' } },
  'save-json': {
    group: 'program',
    label: { en: 'Save the run as JSON', zh: '运行记录保存为 JSON' },
  },
  'save-text': {
    group: 'program',
    label: { en: 'Save the run as text', zh: '运行记录保存为文本' },
  },
  'focus-code': {
    group: 'view',
    label: { en: 'Go to the code', zh: '转到代码' },
    keys: ['Alt+Shift+E'],
  },
  'focus-console': {
    group: 'view',
    label: { en: 'Go to the console', zh: '转到控制台' },
    keys: ['Alt+Shift+C'],
  },
  'focus-messages': {
    group: 'view',
    label: { en: 'Go to the messages', zh: '转到消息' },
    keys: ['Alt+Shift+M'],
  },
  'focus-server': { group: 'view', label: { en: 'Go to the server', zh: '转到服务器' } },
  'focus-diagram': {
    group: 'view',
    label: { en: 'Go to the diagram', zh: '转到时序图' },
    keys: ['Alt+Shift+D'],
  },
  'focus-compare': { group: 'view', label: { en: 'Go to the comparison', zh: '转到对比' } },
  'focus-screen': {
    group: 'view',
    label: { en: 'Go to the screen', zh: '转到屏幕' },
    keys: ['Alt+Shift+S'],
  },
  'widen-code': { group: 'view', label: { en: 'Make the code wider', zh: '加宽代码区' } },
  'narrow-code': { group: 'view', label: { en: 'Make the code narrower', zh: '缩窄代码区' } },
  'raise-console': { group: 'view', label: { en: 'Make the console taller', zh: '加高控制台' } },
  'lower-console': { group: 'view', label: { en: 'Make the console shorter', zh: '压低控制台' } },
  'clear-console': {
    group: 'console',
    label: { en: 'Clear the console', zh: '清空控制台' },
    keys: ['Alt+Shift+K'],
  },
  'copy-console': {
    group: 'console',
    label: { en: 'Copy the console as text', zh: '复制控制台（文本）' },
  },
  'clear-messages': { group: 'console', label: { en: 'Clear the messages', zh: '清空消息' } },
  'toggle-offline': {
    group: 'network',
    label: { en: 'Go offline or online', zh: '断网或恢复联网' },
    keys: ['Alt+Shift+N'],
  },
  'toggle-background': {
    group: 'network',
    label: { en: 'Send the app to the background or back', zh: '将应用切到后台或前台' },
  },
  'end-app': {
    group: 'network',
    label: { en: 'End the app', zh: '结束应用' },
  },
  'toggle-mode': {
    group: 'network',
    label: { en: 'Switch between simulated and live', zh: '切换模拟与真实模式' },
  },
  docs: {
    group: 'help',
    label: { en: 'Open the reference of this platform', zh: '打开当前平台的参考' },
  },
  language: { group: 'help', label: { en: '切换到中文', zh: 'Switch to English' } },
  palette: {
    group: 'help',
    label: { en: 'All commands', zh: '所有命令' },
    keys: ['Alt+Shift+P', 'Mod+Shift+P', 'F1'],
  },
  shortcuts: {
    group: 'help',
    label: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
    keys: ['?'],
  },
} as const satisfies Readonly<Record<string, CommandDefinition>>

export type CommandId = keyof typeof definitions

/** Returns a command's definition, with all optional fields. */
export const definitionOf = (id: CommandId): CommandDefinition => definitions[id]

/** All commands, in display order. */
export const commandIds = Object.keys(definitions) as readonly CommandId[]
