import { compile, type CompileResult, type EmitFallback } from '../../src/compiler/index.ts'
import type { Platform } from '../../src/platforms/contract.ts'
import { pageCompilers } from '../../src/platforms/pages.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** The files that take part in a run: a server script only where it is the one that answers. */
function filesInUse({ files, server }: Scenario): Readonly<Record<string, string>> {
  if (server.mode === 'simulated' && server.scenario === 'custom') return files
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== SERVER_FILE))
}

/**
 * Compiles what of a scenario takes part in a run.
 *
 * @param fallback Compiles what the quick compiler does not know.
 */
export function compileScenario(
  scenario: Scenario,
  { repairs, globals }: Pick<Platform, 'repairs' | 'globals'>,
  fallback?: EmitFallback,
): Promise<CompileResult> {
  const pages = pageCompilers(scenario.platform)
  return compile(filesInUse(scenario), { repairs, globals, fallback, pages })
}
