import type { RunEntry } from '../../runtime/entries.ts'
import { DEFAULT_NETWORK, type NetworkSettings } from '../../scenario/network-settings.ts'
import { runVirtually } from '../../virtual-run/run.ts'
import type { ExampleEntry } from '../model.ts'

/** Delays long enough for deferred callbacks of a platform to precede network events. */
const NETWORK: NetworkSettings = { ...DEFAULT_NETWORK, connectDelay: 40, latency: 20 }

/** Close code of a lost connection. */
const LOST = 1006

/**
 * Runs a program of a platform on the simulated network and records calls, callbacks, network
 * messages and server actions. Times are omitted, so every build records the same entries.
 *
 * @param scenario Id of the answering scenario.
 * @throws {NotCompiled} When the program does not compile.
 */
export async function record(
  platform: string,
  { code }: Pick<ExampleEntry, 'code'>,
  scenario: string,
): Promise<RunEntry[]> {
  const files = { 'main.ts': code }
  const { entries } = await runVirtually({ platform, files, scenario, settings: NETWORK })
  return entries
    .filter((entry) => entry.kind !== 'console' && !isNoticeOfLoss(entry))
    .map(({ position: _position, ...entry }) => ({ ...entry, time: 0 }))
}

/** Returns whether an entry is a server's notice of a loss, which no platform reports. */
const isNoticeOfLoss = (entry: RunEntry): boolean =>
  entry.kind === 'server' && entry.event.type === 'closed' && entry.event.code === LOST
