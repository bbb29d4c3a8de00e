import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { forgetReport, outcomeOf } from './report.ts'
import type { Stage } from './stages.ts'
import type { Result } from './tell.ts'

/** When a stage's output is printed: that of stages side by side would be mixed. */
export type Output = 'at once' | 'at its end'

const PATH = join(process.cwd(), 'node_modules', '.bin') + delimiter + process.env.PATH

/**
 * Runs one stage.
 *
 * @param failed Names of the stages that have failed; one that needs such a stage is left out, and
 *   fails.
 */
export async function runStage(
  stage: Stage,
  output: Output,
  failed: ReadonlySet<string>,
): Promise<Result> {
  const { name } = stage
  const missing = stage.needs?.find((needed) => failed.has(needed))
  if (missing) {
    const message = `left out: it needs "${missing}", which failed`
    console.log(`\n— ${name}\n${message}`)
    return { name, seconds: 0, passed: 0, skipped: 0, failures: [{ title: name, message }] }
  }
  forgetReport(stage)
  if (output === 'at once') console.log(`\n— ${name}`)
  const begun = performance.now()
  const { succeeded, printed } = await run(stage, output)
  if (output === 'at its end') console.log(`\n— ${name}\n${printed}`)
  return { name, seconds: (performance.now() - begun) / 1000, ...outcomeOf(stage, succeeded) }
}

function run({ command, args, env }: Stage, output: Output) {
  return new Promise<{ succeeded: boolean; printed: string }>((resolve) => {
    const child = spawn(command, args, {
      stdio: output === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    }
    child.on('error', ({ message }) => resolve({ succeeded: false, printed: printed + message }))
    child.on('close', (status) => resolve({ succeeded: status === 0, printed }))
  })
}
