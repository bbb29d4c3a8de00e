/** Comments that compile a part of a file conditionally. */
const CONDITIONAL = /#ifn?def\b/

/** TypeScript's codes for a name that is declared twice, as in parts of which one is compiled. */
const TWICE = new Set([1117, 2300, 2323, 2392, 2393, 2451, 2528, 2687])

const CHECKS = ['getSyntacticDiagnostics', 'getSemanticDiagnostics'] as const

/** The parts of Monaco's TypeScript worker in use. */
type Host = Record<(typeof CHECKS)[number], (file: string) => Promise<unknown>> & {
  _getScriptText(file: string): string | undefined
}

/**
 * Changes a TypeScript worker to accept a name declared once per part in a file with conditional
 * comments.
 *
 * @returns The worker.
 */
export function acceptNamesOfParts<Worker extends object>(worker: Worker): Worker {
  const host = worker as unknown as Host
  for (const name of CHECKS) {
    const check = host[name].bind(worker)
    host[name] = async (file) => {
      const faults = (await check(file)) as readonly { readonly code: number }[]
      const isConditional = CONDITIONAL.test(host._getScriptText(file) ?? '')
      return isConditional ? faults.filter(({ code }) => !TWICE.has(code)) : faults
    }
  }
  return worker
}
