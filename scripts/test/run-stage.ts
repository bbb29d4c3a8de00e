import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { forgetReport, outcomeOf } from './report.ts'
import type { Stage } from './stages.ts'
import type { Result } from './tell.ts'

const PATH = join(process.cwd(), 'node_modules', '.bin') + delimiter + process.env.PATH

/**
 * Runs a single stage. The output is printed at the end, because output of parallel stages would
 * mix.
 *
 * @param failed Names of the failed stages; a stage with a failed prerequisite does not run, and
 *   fails.
 */
export async function runStage(stage: Stage, failed: ReadonlySet<string>): Promise<Result> {
  const { name } = stage
  const missing = stage.needs?.find((needed) => failed.has(needed))
  if (missing) {
    const message = `left out: it needs "${missing}", which failed`
    console.log(`\n— ${name}\n${message}`)
    return { name, seconds: 0, passed: 0, skipped: 0, failures: [{ title: name, message }] }
  }
  forgetReport(stage)
  console.log(`▷ ${name}`)
  const begun = performance.now()
  const { succeeded, printed } = await run(stage)
  const seconds = (performance.now() - begun) / 1000
  console.log(`\n— ${name}\n${printed}`)
  return { name, seconds, ...outcomeOf(stage, succeeded, printed) }
}

function run({ command, args, env }: Stage) {
  return new Promise<{ succeeded: boolean; printed: string }>((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
    }
    child.on('error', ({ message }) => resolve({ succeeded: false, printed: printed + message }))
    child.on('close', (status) => resolve({ succeeded: status === 0, printed }))
  })
}
