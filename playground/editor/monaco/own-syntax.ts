import type { PageView, ViewPage } from '../../../src/platforms/page-view.ts'
import { pageFormats } from '../../../src/platforms/lists/page-formats.ts'
import { pageViews } from '../../../src/platforms/lists/page-views.ts'
import { type Declarations, declares } from './declared.ts'
import { fromView, toView } from './view-offsets.ts'

/** The formats of pages whose syntax is not TypeScript's, such as ArkUI's `struct`. */
const FORMATS = Object.entries(pageFormats).flatMap(([platform, formats]) =>
  formats.flatMap(({ extension, marks, ownSyntax }) =>
    ownSyntax && marks ? [{ platform, marks, view: pageViews[platform]?.[extension] }] : [],
  ),
)

/** Methods of a TypeScript worker that report faults of a file. */
const CHECKS = ['getSyntacticDiagnostics', 'getSemanticDiagnostics', 'getSuggestionDiagnostics']

const COMPLETE = 'getCompletionsAtPosition'

/** The parts of Monaco's TypeScript worker in use. */
interface Host extends Declarations {
  _getModel(file: string): unknown
  _getScriptText(file: string): string | undefined
}

type Methods = Record<string, (...values: unknown[]) => Promise<unknown>>

/**
 * Changes a TypeScript worker to read pages with a syntax of their own by their views. Where there
 * is no view, or no declaration of what the platform draws, nothing is reported: the compiler of
 * pages reports the faults.
 *
 * @param methods Names of the worker's methods for the editor; the first argument is a file.
 * @returns The worker.
 */
export function readOwnSyntax<Worker extends object>(
  worker: Worker,
  methods: readonly string[],
): Worker {
  const host = worker as unknown as Host
  const named = worker as unknown as Methods
  const read = host._getScriptText.bind(worker)
  const latest = new Map<string, { readonly text: string; readonly view: PageView | undefined }>()

  function formatOf(file: string) {
    if (!host._getModel(file)) return undefined
    const text = read(file) ?? ''
    return FORMATS.find(({ marks }) => marks.test(text))
  }

  function viewOf(file: string): PageView | undefined {
    const format = formatOf(file)
    if (!format?.view || !declares(host, `${format.platform}/page/types`)) return undefined
    const text = read(file)!
    let known = latest.get(file)
    if (known?.text !== text)
      latest.set(file, (known = { text, view: viewText(format.view, text) }))
    return known.view
  }

  host._getScriptText = (file) => viewOf(file)?.source ?? read(file)
  for (const name of methods) {
    const method = named[name]
    if (!method) continue
    named[name] = async (first, ...values) => {
      const file = String(first)
      const view = viewOf(file)
      if (!view && CHECKS.includes(name) && formatOf(file)) return []
      const named = name === COMPLETE ? view?.ownNames : undefined
      const answer = await method.call(worker, file, ...toView(name, values, view))
      return fromView(named ? withoutNames(answer, named) : answer, file, viewOf)
    }
  }
  return worker
}

/** Removes names from the completions in an answer. */
function withoutNames(answer: unknown, names: RegExp): unknown {
  if (typeof answer !== 'object' || answer === null || !('entries' in answer)) return answer
  const { entries } = answer as { entries: readonly { readonly name: string }[] }
  return { ...answer, entries: entries.filter(({ name }) => !names.test(name)) }
}

/** Creates a view; a page that cannot be read has none. */
function viewText(view: ViewPage, text: string): PageView | undefined {
  try {
    return view(text)
  } catch {
    return undefined
  }
}
