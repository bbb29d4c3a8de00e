import type { ScenarioServer } from '../../../src/network/contract.ts'
import { createSimulatedNetwork } from '../../../src/network/simulated/index.ts'
import { createSchedule } from '../../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../../src/network/simulated/virtual-clock.ts'
import type { PlatformSurface } from '../../../src/platforms/contract.ts'
import { shims } from '../../../src/platforms/lists/shims.ts'
import { ALWAYS_SHOWN } from '../../../src/runtime/always-shown.ts'
import { platformTimersOn } from '../../../src/runtime/schedule-timers.ts'
import { everyHandler } from '../handlers.ts'
import type { Modules, PlatformUnderId } from './platforms.ts'

/** Base of relative URLs. */
export const base = 'http://page.example/folder/page.html'

/**
 * Creates a platform's modules and globals on a simulated network of its own, in virtual time.
 *
 * @param scenario Answers every URL without a server of a script; the suite's servers by default.
 */
export function simulatedPlatform(
  platform: PlatformUnderId,
  scenario: ScenarioServer = everyHandler,
) {
  const clock = createVirtualClock()
  const schedule = createSchedule(clock)
  const { client, WebSocket, servers, dispose } = createSimulatedNetwork({
    scenario,
    baseUrl: base,
    schedule,
  })
  const { setTimeout, clearTimeout } = platformTimersOn(schedule)
  const silent = () => {}
  const { modules, globals }: PlatformSurface = shims[platform]!({
    app: ALWAYS_SHOWN,
    client,
    WebSocket,
    console: { log: silent, info: silent, warn: silent, error: silent, debug: silent },
    setTimeout,
    clearTimeout,
    profile: 'documented',
    declares: () => true,
    declared: () => undefined,
    note: silent,
  })
  const provided = { ...modules, ...globals } as unknown as Modules
  return { modules: provided, servers, clock, schedule, setTimeout, clearTimeout, dispose }
}
