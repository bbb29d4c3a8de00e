import type { Text } from '../../src/text.ts'

/** How to leave the editor with the keyboard alone; read out with the editor's name. */
export const KEYS: Text = {
  en: 'Esc then Tab leaves the editor. Ctrl+M (on a Mac ⌃⇧M) lets Tab always leave. Ctrl/Cmd+Enter runs. F1 lists all commands.',
  zh: '按 Esc 再按 Tab 可离开编辑器；Ctrl+M（Mac 上为 ⌃⇧M）让 Tab 键始终用于移动焦点；Ctrl/Cmd+Enter 运行；F1 列出全部命令。',
}

/** The same for the plain editor, which Tab leaves anyway. */
export const PLAIN_KEYS: Text = {
  en: 'Tab leaves the editor. Ctrl/Cmd+Enter runs.',
  zh: '按 Tab 离开编辑器；Ctrl/Cmd+Enter 运行。',
}

/** Said when the full editor could not be fetched. */
export const LOAD_FAILED: Text = {
  en: 'The full editor could not be loaded. This plain one works without it.',
  zh: '完整的编辑器加载失败，可以继续使用这个简单的编辑器。',
}
