import type { LiveProgram } from '../../../playground/widget/program.ts'
import { compileScenario } from '../../../playground/run/compile.ts'
import { platformById } from '../../../src/platforms/index.ts'
import type { ExampleProgram } from './program.ts'

/**
 * Compiles an example to what a page runs.
 *
 * @throws Error when it does not compile; the build fails by it.
 */
export async function compileProgram({ key, scenario }: ExampleProgram): Promise<LiveProgram> {
  const platform = platformById(scenario.platform)!
  const result = await compileScenario(scenario, platform)
  if (!result.ok) {
    const errors = result.errors.map((e) => `${e.file}:${e.line}:${e.column} ${e.message}`)
    throw new Error(`the live example ${key} does not compile:\n${errors.join('\n')}`)
  }
  return { scenario, ambient: platform.ambient, main: result.main, files: result.files }
}
