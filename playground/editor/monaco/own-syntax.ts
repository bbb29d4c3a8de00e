import { pageFormats } from '../../../src/platforms/lists/page-formats.ts'

const MARKS = Object.values(pageFormats)
  .flat()
  .flatMap(({ marks, ownSyntax }) => (ownSyntax && marks ? [marks] : []))

/** Methods of a TypeScript worker that report faults of a file. */
const CHECKS = [
  'getSyntacticDiagnostics',
  'getSemanticDiagnostics',
  'getSuggestionDiagnostics',
] as const

type Methods = Record<string, (file: string) => Promise<unknown>>

/**
 * Changes a TypeScript worker to report no faults in pages whose syntax is not TypeScript's, such
 * as ArkUI's `struct`: the compiler of pages reports the faults.
 *
 * @returns The worker.
 */
export function leaveOwnSyntax<Worker extends object>(worker: Worker): Worker {
  const methods = worker as unknown as Methods
  for (const name of CHECKS) {
    const check = methods[name]!
    methods[name] = async (file) => {
      const text = await methods.getScriptText!.call(worker, file)
      const isOwn = typeof text === 'string' && MARKS.some((marks) => marks.test(text))
      return isOwn ? [] : check.call(worker, file)
    }
  }
  return worker
}
