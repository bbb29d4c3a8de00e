import { createSimulatedNetwork } from '../../src/network/simulated/index.ts'
import { createSchedule } from '../../src/network/simulated/schedule.ts'
import { createVirtualClock } from '../../src/network/simulated/virtual-clock.ts'
import { pass, until } from '../support/virtual-time.ts'
import type { Implementation } from './env.ts'
import { everyHandler } from './handlers.ts'

const base = 'http://page.example/folder/page.html'

/** Creates a simulated network and a virtual clock per sub-test, with the suite's servers. */
export function simulated(): Implementation {
  const clock = createVirtualClock()
  const schedule = createSchedule(clock)
  const { WebSocket, dispose } = createSimulatedNetwork({
    scenario: everyHandler,
    baseUrl: base,
    schedule,
  })
  return {
    WebSocket,
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

/** Features impossible for a class written in JavaScript, in any engine. */
export const unattainable = {
  'trusted events': 'only the engine itself can make a trusted event',
}
