import type { LiveProgram } from '../../../playground/widget/program.ts'
import { compileInput } from '../../../playground/run/compile-input.ts'
import { compileJob } from '../../../src/compiler/job.ts'
import { platformById } from '../../../src/platforms/index.ts'
import { wholeScenario, type ExampleProgram } from './program.ts'

/**
 * Compiles an example to the program that a page runs.
 *
 * @throws Error when the example does not compile; the build then fails.
 */
export async function compileProgram(program: ExampleProgram): Promise<LiveProgram> {
  const { key } = program
  const scenario = await wholeScenario(program)
  const platform = platformById(scenario.platform)!
  const input = { ...compileInput(scenario, platform), canEmit: false }
  const result = await compileJob(input, async () => null)
  if (!result.ok) {
    const errors = result.errors.map((e) => `${e.file}:${e.line}:${e.column} ${e.message}`)
    throw new Error(`the live example ${key} does not compile:\n${errors.join('\n')}`)
  }
  return { scenario, ambient: platform.ambient, main: result.main, files: result.files }
}
