import type { editor } from 'monaco-editor/editor'

/** Font and measures; the plain editor has the same, so nothing jumps when Monaco arrives. */
export const FONT = {
  family: "ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, 'Liberation Mono', monospace",
  size: 13,
  lineHeight: 20,
  padding: 8,
} as const

/** The editor's appearance and behavior for every file. */
export const OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  contextmenu: true,
  fixedOverflowWidgets: true,
  fontFamily: FONT.family,
  fontSize: FONT.size,
  lineHeight: FONT.lineHeight,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  padding: { top: FONT.padding, bottom: FONT.padding },
  scrollBeyondLastLine: false,
  // Where the editor cannot scroll on, the page does.
  scrollbar: { alwaysConsumeMouseWheel: false },
  tabSize: 2,
}
