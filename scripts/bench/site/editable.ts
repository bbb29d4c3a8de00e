/**
 * Selectors of the keyboard input in the editors of all pages. Inert elements are only a picture.
 */
export const EDITABLE = [
  'textarea.plain-editor-text:not([inert] *)',
  '.monaco-editor .inputarea',
  '.native-edit-context',
  '.CodeMirror textarea',
].join(', ')
