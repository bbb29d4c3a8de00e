import type { editor } from 'monaco-editor/editor'
import type { CompileError } from '../../../src/compiler/index.ts'
import type { Locale } from '../../../src/text.ts'
import type { Monaco } from './load.ts'

/** Keeps the compiler's markers apart from the language services' markers. */
const OWNER = 'compiler'

/** Marks the compiler's problems in a single file, and removes the earlier markers. */
export function markProblems(
  { monaco }: Monaco,
  model: editor.ITextModel,
  problems: readonly CompileError[],
  locale: Locale,
): void {
  const markers = problems.map(({ line, column, text }) => {
    const lineNumber = Math.min(line, model.getLineCount())
    const word = model.getWordAtPosition({ lineNumber, column })
    return {
      severity: monaco.MarkerSeverity.Error,
      message: text[locale],
      startLineNumber: lineNumber,
      startColumn: column,
      endLineNumber: lineNumber,
      endColumn: word?.endColumn ?? column + 1,
    }
  })
  monaco.editor.setModelMarkers(model, OWNER, markers)
}
