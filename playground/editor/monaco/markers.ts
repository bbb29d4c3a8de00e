import type { editor } from 'monaco-editor/editor'
import type { CompileError } from '../../../src/compiler/index.ts'
import type { Locale } from '../../../src/text.ts'
import type { Monaco } from './load.ts'

/** Keeps these markers apart from those of the language services. */
const OWNER = 'compiler'

/** Marks in one file what the compiler said of it, and takes away what it said before. */
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
