import type { CompileResult } from '../../src/compiler/index.ts'
import { platformById } from '../../src/platforms/shown.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Locale } from '../../src/text.ts'
import { emitWithTypeScript } from '../editor/emit.ts'
import { compileScenario } from '../run/compile.ts'

/**
 * Compiles an example changed by the reader.
 *
 * @param locale Language for Monaco, in case the call loads Monaco.
 * @param signal Ends compiling; compiling then rejects.
 */
export function compileEdited(
  scenario: Scenario,
  locale: Locale,
  signal: AbortSignal,
): Promise<CompileResult> {
  const platform = platformById(scenario.platform) ?? { repairs: [] }
  return compileScenario(scenario, platform, emitWithTypeScript(locale), signal)
}
