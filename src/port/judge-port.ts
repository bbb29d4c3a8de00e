import type { NetworkSettings } from '../scenario/network-settings.ts'
import type { RunEntry } from '../runtime/entries.ts'
import type { Named } from './adapter.ts'
import type { DifferenceId } from './difference.ts'
import { judge, type JudgeOptions, type Verdict } from './judge/judge.ts'
import type { Written } from './port.ts'
import { predict } from './predictions.ts'

/** Runs a program or its port under network settings. */
export type PairRunner = (
  subject: 'program' | 'port',
  settings: Partial<NetworkSettings>,
) => Promise<readonly RunEntry[]>

/**
 * Runs a program and its port, and judges the port by the differences that it declares.
 *
 * @param run Runs either of the two.
 */
export function judgePort(
  port: Written,
  from: Named,
  to: Named,
  run: PairRunner,
  options?: JudgeOptions,
): Promise<Verdict> {
  const predictions = predict(declaredBy(port), from.port.habits, to.port.habits)
  return judge(
    (settings) => run('program', settings),
    (settings) => run('port', settings),
    predictions,
    options,
  )
}

/** What an adapter cannot carry over: the target's own words on the network. */
const OF_ADAPTERS: readonly DifferenceId[] = ['default-close', 'close-code']

const declaredBy = (port: Written): Iterable<DifferenceId> =>
  port.tier === 'native' ? port.differences.map(({ id }) => id) : OF_ADAPTERS
