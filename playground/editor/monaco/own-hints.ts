import type * as TypeScript from 'typescript'
import { pageFormats } from '../../../src/platforms/lists/page-formats.ts'
import { scriptHints } from '../../../src/platforms/lists/script-hints.ts'
import type { ScriptHints } from '../../../src/platforms/script-hints.ts'
import { type Declarations, declares } from './declared.ts'

/** TypeScript's category of a hint. */
const SUGGESTION = 2

/** The parts of Monaco's TypeScript worker in use. */
interface Host extends Declarations {
  getCompilationSettings(): { readonly locale?: string }
  getLanguageService(): TypeScript.LanguageService
  getSuggestionDiagnostics(file: string): Promise<unknown[]>
  _getModel(file: string): { getValue(): string } | null
}

/**
 * Changes a TypeScript worker to hint at what the language of the platform on screen does not have.
 *
 * @param ts The compiler of the worker.
 * @returns The worker.
 */
export function addHints<Worker extends object>(worker: Worker, ts: typeof TypeScript): Worker {
  const host = worker as unknown as Host
  const suggest = host.getSuggestionDiagnostics

  function hintsFor(file: string): ScriptHints | undefined {
    const [platform, hints] = Object.entries(scriptHints).find(([id]) => declares(host, id)) ?? []
    if (!hints || file.endsWith(hints.extension)) return hints
    // A page may also stand in a file of another kind.
    const text = host._getModel(file)?.getValue() ?? ''
    const isPage = pageFormats[platform!]?.some(
      ({ extension, marks }) => extension === hints.extension && marks?.test(text),
    )
    return isPage ? hints : undefined
  }

  host.getSuggestionDiagnostics = async (file) => {
    const found = await suggest.call(worker, file)
    const script = host.getLanguageService().getProgram()?.getSourceFile(file)
    const hints = script && hintsFor(file)?.find(script, ts)
    if (!hints) return found
    const language = host.getCompilationSettings().locale === 'zh' ? 'zh' : 'en'
    const own = hints.map(({ start, length, rule, text }) => ({
      start,
      length,
      code: rule,
      messageText: text[language],
      category: SUGGESTION,
      file: { fileName: file },
    }))
    return [...found, ...own]
  }
  return worker
}
