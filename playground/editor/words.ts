import type { Text } from '../../src/text.ts'

/** How to leave the editor with the keyboard alone; read out with the editor's name. */
export const KEYS: Text = {
  en: 'Leave: Esc, then Tab · Run: Ctrl/Cmd+Enter · Tab moves focus: Ctrl+M (Mac Control+Shift+M) · Commands: F1',
  zh: '离开：Esc 再按 Tab · 运行：Ctrl/Cmd+Enter · Tab 用于移动焦点：Ctrl+M（Mac 为 Control+Shift+M） · 命令：F1',
}

/** The same for the plain editor; Tab always leaves the plain editor. */
export const PLAIN_KEYS: Text = {
  en: 'Leave: Tab · Run: Ctrl/Cmd+Enter',
  zh: '离开：Tab · 运行：Ctrl/Cmd+Enter',
}

/** Said while the language services rest after code that was too much for them. */
export const RESTING: Text = {
  en: 'Checking this code took too long and was ended. It begins again when the code changes.',
  zh: '检查这段代码耗时过长，已经终止；修改代码后会重新检查。',
}

/** Said when the full editor could not be fetched. */
export const LOAD_FAILED: Text = {
  en: 'The full editor could not be loaded. Use this plain editor, or reload the page.',
  zh: '完整编辑器加载失败。可以使用此简易编辑器，或刷新页面。',
}
