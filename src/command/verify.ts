import { extname } from 'node:path'
import { scenarios } from '../network/scenarios/index.ts'
import { platforms } from '../platforms/index.ts'
import { judge, type Subject } from '../port/judge/judge.ts'
import { situations } from '../port/judge/situations.ts'
import { DEFAULT_PROFILE } from '../scenario/defaults.ts'
import { NotCompiled } from '../virtual-run/contract.ts'
import { runVirtually } from '../virtual-run/run.ts'
import { catchInProcess } from '../virtual-run/uncaught.ts'
import { jsonLiteral } from '../writing/javascript.ts'
import { visibleText } from '../writing/terminal.ts'
import { readArguments } from './arguments.ts'
import { readProgram } from './files.ts'
import { known } from './known.ts'
import { readNetwork } from './network.ts'
import { LEFT_TO_DO, type Output } from './output.ts'
import { misuse, Problem } from './problem.ts'
import { describeVerdict } from './verdict.ts'

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  scenario: { type: 'string' },
  network: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/**
 * Runs a program and its port to another platform, and compares the courses of the runs:
 * `polysocket verify`.
 *
 * @returns The differences; the exit code says whether there are any.
 * @throws Problem
 */
export async function verify(args: readonly string[]): Promise<Output> {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [program, port, ...more] = positionals
  if (port === undefined || more.length > 0) {
    throw misuse('verify requires exactly two files: the program and its port.')
  }
  const settings = readNetwork(values.network ?? [])
  const scenario = known('scenario', values.scenario ?? scenarios[0]!.id, scenarios)
  const subject = async (what: string, id: string | undefined, path: string): Promise<Subject> => {
    const platform = known(what, id, platforms)
    const files = await readProgram([path, ...(values.with ?? [])], undefined)
    return async (changes) => {
      try {
        const { entries } = await runVirtually({
          platform,
          files,
          profile: DEFAULT_PROFILE,
          scenario,
          settings: { ...settings, ...changes },
          catchUncaught: catchInProcess,
        })
        return entries
      } catch (error) {
        if (!(error instanceof NotCompiled)) throw error
        throw new Problem(error.message.replaceAll(`main${extname(path)}:`, `${path}:`))
      }
    }
  }
  const verdict = await judge(
    await subject('from', values.from, program!),
    await subject('to', values.to, port),
    [],
  )
  const exitCode = verdict.same.length < situations.length ? LEFT_TO_DO : 0
  const text = values.json
    ? jsonLiteral(verdict, 2)
    : visibleText(describeVerdict(verdict, [program!, port]))
  return { text, exitCode }
}
