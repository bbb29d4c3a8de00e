import { DEFAULT_NETWORK } from '../scenario/network-settings.ts'
import { runVirtually } from '../virtual-run/run.ts'
import { catchInProcess } from '../virtual-run/uncaught.ts'
import type { Named } from './adapter.ts'
import { judgePort } from './judge-port.ts'
import type { JudgeOptions, Verdict } from './judge/judge.ts'
import type { Port } from './port.ts'

/**
 * Runs a program and its port in this process, and judges the port by the differences that it
 * declares.
 *
 * @param scenario Id of the answering server scenario.
 */
export function verifyPort(
  source: string,
  port: Exclude<Port, { tier: 'impossible' }>,
  from: Named,
  to: Named,
  scenario: string,
  options?: JudgeOptions,
): Promise<Verdict> {
  const over = port.tier === 'adapter'
  const subjects = {
    program: { platform: from.id, files: { 'main.ts': source } },
    port: {
      platform: to.id,
      files: { 'main.ts': port.code, ...(over && { [port.file]: port.adapter }) },
    },
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
