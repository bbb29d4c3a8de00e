import type { Environment } from '../../../src/over/environment.ts'
import { pass, until } from '../../support/virtual-time.ts'
import type { Implementation } from '../env.ts'
import type { Engine } from './engines.ts'
import { platforms, type PlatformUnderId } from './platforms.ts'
import { base, simulatedPlatform } from './simulated-platform.ts'

/**
 * Creates the standard's class over a client of a platform, whose shim stands on a simulated
 * network of its own.
 */
export function over(platform: PlatformUnderId, { code, realm }: Engine): Implementation {
  const { modules, clock, schedule, dispose } = simulatedPlatform(platform)
  const environment: Environment = {
    queue: (run) => void schedule.after(0, run),
    hold: schedule.hold,
    report: () => {},
  }
  const client = platforms[platform].clientOf(code, modules, environment)
  return {
    WebSocket: code.classOver(client, { environment, realm, baseUrl: base }),
    realm,
    base,
    server: 'ws://server.example/live/',
    time: {
      now: () => clock.now() / 1000,
      pass: (duration) => pass(duration, clock),
      elapse: (duration) => clock.elapse(duration),
      until: (holds) => until(holds, clock),
    },
    dispose,
  }
}
