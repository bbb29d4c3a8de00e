import { BoundError, compiling } from '../../src/bounded/index.ts'
import type { CompileResult, EmitFallback } from '../../src/compiler/index.ts'
import type { EmitQuestion } from '../../src/compiler/job.ts'
import { slowCompileText } from '../../src/compiler/slow-compile.ts'
import { findMain } from '../../src/scenario/file-names.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { type CompiledPlatform, compileInput } from './compile-input.ts'

/** Prepares the compiler, in a worker. */
export const prepareCompiler = (): void => compiling.prepare('compile')

/**
 * Compiles the files of a scenario's run, in a worker, which ends with the signal or after a time
 * limit. A program beyond the bounds of compiling counts as a program with an error.
 *
 * @param fallback Compiles syntax unknown to the quick compiler.
 * @throws The signal's reason when the signal ends compiling.
 */
export async function compileScenario(
  scenario: Scenario,
  platform: CompiledPlatform,
  fallback?: EmitFallback,
  signal?: AbortSignal,
): Promise<CompileResult> {
  const input = { ...compileInput(scenario, platform), canEmit: fallback !== undefined }
  try {
    return await compiling.run('compile', input, {
      signal,
      answer: async (question) => {
        const { file, source } = question as EmitQuestion
        return (await fallback?.(file, source)) ?? null
      },
    })
  } catch (error) {
    if (!(error instanceof BoundError)) throw error
    // The next program should not wait for a new worker.
    if (error.problem !== 'no-worker') prepareCompiler()
    const main = findMain(Object.keys(input.files)) ?? 'main.ts'
    const text = error.problem === 'too-slow' ? slowCompileText(error.text) : error.text
    return { ok: false, errors: [{ file: main, line: 1, column: 1, message: text.en, text }] }
  }
}
