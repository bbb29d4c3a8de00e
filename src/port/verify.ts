import { DEFAULT_NETWORK } from '../scenario/network-settings.ts'
import { runVirtually } from '../virtual-run/run.ts'
import { catchInProcess } from '../virtual-run/uncaught.ts'
import type { Named } from './adapter.ts'
import type { DifferenceId } from './difference.ts'
import { adapterShim } from './judge/adapter-shim.ts'
import { judge, type JudgeOptions, type Subject, type Verdict } from './judge/judge.ts'
import type { Port } from './port.ts'
import { predict } from './predictions.ts'

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
  const run =
    (platform: string, files: Record<string, string>, over = false): Subject =>
    async (settings) => {
      const { entries } = await runVirtually({
        platform,
        files,
        scenario,
        settings: { ...DEFAULT_NETWORK, ...settings },
        catchUncaught: catchInProcess,
        ...(over && { shim: adapterShim(from.id, to.id) }),
      })
      return entries
    }
  const program = run(from.id, { 'main.ts': source })
  const predictions = predict(declaredBy(port), from.port.habits, to.port.habits)
  if (port.tier === 'native') {
    return judge(program, run(to.id, { 'main.ts': port.code }), predictions, options)
  }
  const files = { 'main.ts': port.code, [port.file]: port.adapter }
  return judge(program, run(to.id, files, true), predictions, options)
}

/** What an adapter cannot carry over: the target's own words on the network. */
const OF_ADAPTERS: readonly DifferenceId[] = [
  'default-close',
  'close-code',
  'messages-while-closing',
]

const declaredBy = (port: Exclude<Port, { tier: 'impossible' }>): Iterable<DifferenceId> =>
  port.tier === 'native' ? port.differences.map(({ id }) => id) : OF_ADAPTERS
