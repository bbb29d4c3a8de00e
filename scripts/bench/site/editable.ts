/** What takes the keyboard in the editors of all pages, apart from what is inert: a picture. */
export const EDITABLE = [
  'textarea.plain-editor-text:not([inert] *)',
  '.monaco-editor .inputarea',
  '.native-edit-context',
  '.CodeMirror textarea',
].join(', ')
