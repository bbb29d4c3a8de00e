import type { CompileJob } from '../../src/compiler/job.ts'
import { namesOf } from '../../src/platforms/conditions.ts'
import type { ShownPlatform } from '../../src/platforms/contract.ts'
import { SERVER_FILE } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

/** Input of the compiler, without the fallback. */
export type CompileInput = Omit<CompileJob['input'], 'canEmit'>

/** What the compiler needs to know of a platform. */
export type CompiledPlatform = Pick<
  ShownPlatform,
  'repairs' | 'globals' | 'conditions' | 'scriptPages'
>

/** Returns the compiler's input for the files of a scenario's run. */
export function compileInput(
  scenario: Scenario,
  { repairs, globals, conditions, scriptPages }: CompiledPlatform,
): CompileInput {
  const { undeclared, profile } = scenario
  const names = namesOf(conditions, profile, (id) => !undeclared.includes(id))
  return {
    files: { ...filesInUse(scenario) },
    platform: scenario.platform,
    repairs: repairs.map((repair) => ({ ...repair })),
    globals: [...(globals ?? [])],
    ...(names && { conditions: names }),
    ...(scriptPages && { scriptPages: [...scriptPages] }),
  }
}

/** Returns the files of a run: a server script only if the scenario uses the script. */
function filesInUse({ files, server }: Scenario): Readonly<Record<string, string>> {
  if (server.mode === 'simulated' && server.scenario === 'custom') return files
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== SERVER_FILE))
}
