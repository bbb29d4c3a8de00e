import { DEFAULT_NETWORK } from '../scenario/network-settings.ts'
import { findMain } from '../scenario/file-names.ts'
import { runVirtually } from '../virtual-run/run.ts'
import { catchInProcess } from '../virtual-run/uncaught.ts'
import type { Named } from './adapter.ts'
import { judgePort } from './judge-port.ts'
import type { JudgeOptions, Verdict } from './judge/judge.ts'
import { portedFiles, type Written } from './port.ts'

/**
 * Runs a program and its port in this process, and judges the port by the differences that it
 * declares.
 *
 * @param files Files of the program; an only file is `main.ts`.
 * @param scenario Id of the answering server scenario.
 */
export function verifyPort(
  files: string | Readonly<Record<string, string>>,
  port: Written,
  from: Named,
  to: Named,
  scenario: string,
  options?: JudgeOptions,
): Promise<Verdict> {
  const own = typeof files === 'string' ? { 'main.ts': files } : files
  const main = findMain(Object.keys(own))!
  const subjects = {
    program: { platform: from.id, files: own },
    port: { platform: to.id, files: portedFiles(own, main, port) },
  }
  return judgePort(
    port,
    from,
    to,
    async (subject, settings) => {
      const { entries } = await runVirtually({
        ...subjects[subject],
        scenario,
        settings: { ...DEFAULT_NETWORK, ...settings },
        catchUncaught: catchInProcess,
      })
      return entries
    },
    options,
  )
}
