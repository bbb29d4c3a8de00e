/** Answers of Monaco's TypeScript worker that stand for "nothing is known", by method. */
const NOTHING: Readonly<Record<string, () => unknown>> = {
  getSyntacticDiagnostics: () => [],
  getSemanticDiagnostics: () => [],
  getSuggestionDiagnostics: () => [],
  getCompilerOptionsDiagnostics: () => [],
  getCompletionsAtPosition: () => undefined,
  getCompletionEntryDetails: () => undefined,
  getSignatureHelpItems: () => undefined,
  getQuickInfoAtPosition: () => undefined,
  getDocumentHighlights: () => undefined,
  getDefinitionAtPosition: () => undefined,
  getReferencesAtPosition: () => undefined,
  getNavigationTree: () => undefined,
  getFormattingEditsForDocument: () => [],
  getFormattingEditsForRange: () => [],
  getFormattingEditsAfterKeystroke: () => [],
  findRenameLocations: () => undefined,
  getRenameInfo: () => ({ canRename: false, localizedErrorMessage: '' }),
  getEmitOutput: () => ({ outputFiles: [], emitSkipped: true }),
  getCodeFixesAtPosition: () => [],
  provideInlayHints: () => [],
}

/** The names of the methods of a TypeScript worker with an answer for "nothing is known". */
export const ANSWERS: readonly string[] = Object.keys(NOTHING)

type Methods = Record<string, (...values: unknown[]) => unknown>

/**
 * Changes a TypeScript worker to know nothing where TypeScript fails. TypeScript walks code by
 * recursion: code that is nested too deeply overflows the stack, and the half-read file causes
 * other errors later. Monaco handles none of the errors, and each becomes an error of the page.
 *
 * @returns The worker.
 */
export function answerAlways<Worker extends object>(worker: Worker): Worker {
  const methods = worker as Methods
  for (const name of ANSWERS) {
    const method = methods[name]
    if (!method) continue
    methods[name] = async (...values) => {
      try {
        return await method.apply(worker, values)
      } catch {
        return NOTHING[name]!()
      }
    }
  }
  return worker
}
